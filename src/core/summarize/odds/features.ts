import type { StoryTerms, Term, TermPair } from './terms.ts';

/** How many numbers describe a word, and a pair of words. */
export const TERM_FEATURES = 27;
export const PAIR_FEATURES = 19;

/** Describes a word of the story by where and how it stands, in no language in particular. Writes to `into` at `at`. */
export function termFeatures(story: StoryTerms, term: Term, rank: number, into: Float64Array, at: number): void {
  const sentences = story.sentenceTerms.length;
  const title = term.inTitle ? 1 : 0;
  const early = 1 / (1 + term.first);
  const capital = term.inner > 0 ? term.capitals / term.inner : 0;
  const values = [
    1,
    Math.log(term.count),
    Math.log(term.sentences),
    early,
    term.first === 0 ? 1 : 0,
    term.first === 1 ? 1 : 0,
    term.first === 2 ? 1 : 0,
    term.first > 2 && term.first < 6 ? 1 : 0,
    term.first / sentences,
    title,
    title * early,
    story.hasTitle ? 0 : 1,
    story.hasTitle ? 0 : early,
    capital,
    capital * early,
    isNumber(term.key) ? 1 : 0,
    isNumber(term.key) ? early : 0,
    term.quoted / term.count,
    Math.min(term.key.length, 12) / 10,
    term.titleCover,
    term.upper > 0 ? 1 : 0,
    Math.log(1 + story.tokens) / 5,
    term.firstOffset,
    term.firstOffset * (term.first === 0 ? 1 : 0),
    term.centrality,
  ];
  for (let i = 0; i < values.length; i++) into[at + i] = values[i] as number;
  repeatFeatures(term, rank, into, at);
}

/** The last two of them, which alone differ from one time that a word stands there to the next. */
export function repeatFeatures(term: Term, rank: number, into: Float64Array, at: number): void {
  into[at + TERM_FEATURES - 2] = Math.log(rank);
  into[at + TERM_FEATURES - 1] = Math.log(term.count / rank);
}

/** Describes two neighbouring words, given the odds (as logits) that each of them is kept. */
export function pairFeatures(
  story: StoryTerms,
  pair: TermPair,
  logitA: number,
  logitB: number,
  into: Float64Array,
  at: number,
): void {
  const title = pair.inTitle ? 1 : 0;
  const early = 1 / (1 + pair.first);
  const low = Math.min(logitA, logitB);
  const values = [
    1,
    logitA,
    logitB,
    low,
    logitA * logitB,
    Math.log(pair.count),
    early,
    pair.first === 0 ? 1 : 0,
    pair.first === 1 ? 1 : 0,
    pair.first === 2 ? 1 : 0,
    pair.first / story.sentenceTerms.length,
    title,
    story.hasTitle ? 0 : 1,
    pair.quoted / pair.count,
    low * early,
    Math.log(1 + story.tokens) / 5,
    low * Math.log(pair.count),
    isNumber(story.terms[pair.a]?.key ?? '') ? 1 : 0,
    isNumber(story.terms[pair.b]?.key ?? '') ? 1 : 0,
  ];
  for (let i = 0; i < values.length; i++) into[at + i] = values[i] as number;
}

function isNumber(key: string): boolean {
  const c = key.charCodeAt(0);
  return c >= 48 && c <= 57;
}
