import type { Candidate } from '../candidate.ts';
import { MOST_REPEATS, type Odds } from '../odds/odds.ts';
import type { ReadersOdds } from '../readers/readers-odds.ts';
import { untoldLeaning } from '../reference/leaning.ts';

/** Sentences that may be a summary together, in the story's order. */
export interface Combination {
  chosen: Candidate[];
  words: number;
  tokens: number;
  /** Words, and pairs of words, that an editor's summary is expected to share with it. */
  hits: number;
  pairHits: number;
  /** What a reader would trip over, summed. */
  faults: number;
  /** What it costs that readers may be lost in its sentences, in faults. */
  lost: number;
  /** Expected ROUGE-1 + ROUGE-2, less the cost of the faults and of getting lost. */
  score: number;
}

export interface SearchLimits {
  words: number;
  sentences: number;
  /** The cost of one fault, in expected ROUGE-1 + ROUGE-2. */
  fault: number;
  /** Whether each sentence must do without the one before it. */
  alone?: boolean;
}

interface State extends Combination {
  /** What was added last, and to what; the first state has nothing. */
  from?: State;
  by?: Candidate;
  /** How often each word, and whether each pair, stands in it; worked out when something is added to it, as seldom happens. */
  has?: Had;
}

interface Had {
  counts: Uint8Array;
  seen: Uint8Array;
}

/** Tokens of an editor's summary, as the expected overlap is measured against; more of them ask for fuller summaries. */
const EDITOR_TOKENS = 58;
/** A shared pair tells more than a shared word: that they stand together. Found by cross-validation. */
const PAIR_WEIGHT = 2;
/** States are compared within lengths that differ by less than this many words. */
const BUCKET_WORDS = 6;
/** What leans on something weighs more where a summary begins. */
const AT_START = 1.4;
const STATES_PER_BUCKET = 10;

/**
 * Beam search over combinations of candidates, at most one of each sentence, in order, within the limits. It keeps those
 * with the highest expected ROUGE-1 and ROUGE-2 against an editor's summary, for every length, so that one long sentence
 * does not crowd out two short ones.
 *
 * @param offers candidates of each sentence, in the story's order.
 * @returns up to `most` combinations, best first.
 */
export function search(
  offers: readonly (readonly Candidate[])[],
  odds: Odds,
  readers: ReadersOdds,
  limits: SearchLimits,
  most: number,
): Combination[] {
  let beam = [emptyState(odds)];
  for (const offer of offers) {
    const grown: State[] = [];
    for (const state of beam) {
      if (state.chosen.length === limits.sentences) continue;
      for (const candidate of offer) {
        if (state.words + candidate.words <= limits.words) grown.push(grow(state, candidate, odds, readers, limits));
      }
    }
    beam = prune(beam, grown, limits);
  }
  return beam
    .filter(({ chosen }) => chosen.length > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function emptyState(odds: Odds): State {
  return {
    chosen: [],
    words: 0,
    tokens: 0,
    hits: 0,
    pairHits: 0,
    faults: 0,
    lost: 0,
    score: 0,
    has: { counts: new Uint8Array(odds.logits.length), seen: new Uint8Array(odds.pair.length) },
  };
}

function hadBy(state: State): Had {
  if (state.has) return state.has;
  const { from, by } = state as Required<State>;
  const { counts, seen } = hadBy(from);
  const has = { counts: counts.slice(), seen: seen.slice() };
  for (const id of by.terms) if (id >= 0) has.counts[id] = (has.counts[id] as number) + 1;
  for (const id of by.pairs) if (id >= 0) has.seen[id] = 1;
  state.has = has;
  return has;
}

function grow(from: State, by: Candidate, odds: Odds, readers: ReadersOdds, limits: SearchLimits): State {
  const { counts, seen } = hadBy(from);
  const { terms, pairs } = by;
  let { hits, pairHits } = from;
  for (let i = 0; i < terms.length; i++) {
    const id = terms[i] as number;
    if (id < 0) continue;
    const n = counts[id] as number;
    if (n < MOST_REPEATS) hits += odds.term[id * MOST_REPEATS + n] as number;
    counts[id] = n + 1;
  }
  for (let i = 0; i < terms.length; i++) {
    const id = terms[i] as number;
    if (id >= 0) counts[id] = (counts[id] as number) - 1;
  }
  for (let i = 0; i < pairs.length; i++) {
    const id = pairs[i] as number;
    if (id >= 0 && seen[id] === 0) pairHits += odds.pair[id] as number;
  }
  const { chosen } = from;
  const follows = by.follows && !limits.alone && chosen[chosen.length - 1]?.sentence === by.sentence - 1;
  const has = (word: number): boolean => counts[word] !== 0;
  const lean = untoldLeaning(by.leanings, follows, has);
  // Nothing at all stands before the first sentence.
  const faults = from.faults + by.fault + (chosen.length === 0 ? lean * AT_START : lean);
  const lost = from.lost + (readers.get(by.sentence)?.lost(lean, follows, has) ?? 0);
  const tokens = from.tokens + terms.length;
  const score = (2 * (hits + PAIR_WEIGHT * pairHits)) / (tokens + EDITOR_TOKENS) - (faults + lost) * limits.fault;
  return { chosen, words: from.words + by.words, tokens, hits, pairHits, faults, lost, score, from, by };
}

function prune(beam: readonly State[], grown: readonly State[], limits: SearchLimits): State[] {
  const lengths = Math.floor(limits.words / BUCKET_WORDS) + 1;
  const buckets: State[][] = [];
  // Of points as many as may be are wanted: there, one more sentence is not compared with one less.
  const place = (words: number, count: number) =>
    Math.floor(words / BUCKET_WORDS) + (limits.alone ? count * lengths : 0);
  const put = (each: State, at: number) => {
    const bucket = buckets[at];
    if (bucket) bucket.push(each);
    else buckets[at] = [each];
  };
  for (const state of beam) put(state, place(state.words, state.chosen.length));
  for (const growth of grown) put(growth, place(growth.words, growth.chosen.length + 1));
  const kept: State[] = [];
  for (const bucket of buckets) {
    if (!bucket) continue;
    if (bucket.length > STATES_PER_BUCKET) bucket.sort((a, b) => b.score - a.score);
    for (const each of bucket.slice(0, STATES_PER_BUCKET)) {
      if (each.by && each.chosen === each.from?.chosen) each.chosen = [...each.chosen, each.by];
      kept.push(each);
    }
  }
  return kept;
}
