import { BEGINNING, type BodyIndex } from './body-index.ts';
import type { Term } from './terms.ts';

/** How well a sentence can be read out of the body, and where each of its words was found there (−1: nowhere). */
export interface Alignment {
  /** About 1 for a sentence copied whole, 0 and less for one that has nothing to do with the body. */
  score: number;
  places: number[];
}

/**
 * What it costs to read a sentence out of a body: a word that is not there, a skip within a sentence (cheap where a clause
 * can be left out), a step back, a change to another sentence. Chosen on the human votes of `bench/ground`.
 */
const COST = {
  weight: { content: 1, function: 0.6, number: 1.3 },
  missing: { content: 0.9, function: 0.3, number: 0.9 },
  begin: 0.12,
  inserted: 0.2,
  skip: 0.14,
  roughSkip: 0.16,
  perSkipped: 0.14,
  mostSkip: 4,
  back: 2.2,
  change: 1,
  perSentence: 0.18,
  end: 0.14,
};
const START_OF_CLAUSE = new Set(
  'of to in on at for from by with into over after before about against during between under near who which that whose where when while as because since despite including according'.split(
    ' ',
  ),
);
/** How many half-read sentences are kept at each word: keeps the time linear. */
const BEAM = 40;

interface State {
  place: number;
  score: number;
  missed: boolean;
  before: State | null;
  found: number;
}

/** The cheapest way to read the terms of a sentence out of a body, by dynamic programming with a beam. */
export function align(sentence: readonly Term[], body: BodyIndex): Alignment {
  if (sentence.length === 0) return { score: 1, places: [] };
  let states: State[] = [{ place: -1, score: 0, missed: false, before: null, found: -1 }];
  let total = 0;
  for (const term of sentence) {
    const weight = COST.weight[term.kind];
    total += weight;
    const next = new Map<number, State>();
    const missed = new Map<number, State>();
    for (const state of states) {
      const score = state.score - COST.missing[term.kind];
      const known = missed.get(state.place);
      if (!known || known.score < score) {
        missed.set(state.place, { place: state.place, score, missed: true, before: state, found: -1 });
      }
    }
    for (const place of placesOf(term, body)) {
      let best: State | null = null;
      for (const state of states) {
        const score = state.score + weight - step(state, place, body);
        if (!best || score > best.score) best = { place, score, missed: false, before: state, found: place };
      }
      if (best) next.set(place, best);
    }
    states = [...next.values(), ...missed.values()].sort((a, b) => b.score - a.score).slice(0, BEAM);
  }
  let best: State | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const state of states) {
    const score = state.score - (endsMidClause(state.place, body) ? COST.end : 0);
    if (score > bestScore) [best, bestScore] = [state, score];
  }
  const places: number[] = [];
  for (let state = best; state?.before; state = state.before) places.unshift(state.found);
  return { score: bestScore / total, places };
}

/** A word that stands everywhere is looked for where it is rarest to be wrong: at most this many places. */
const MOST_PLACES = 60;

function placesOf(term: Term, body: BodyIndex): readonly number[] {
  const exact = body.places.get(term.key);
  const places =
    exact ?? (term.key.length > BEGINNING ? body.beginnings.get(term.key.slice(0, BEGINNING)) : undefined) ?? [];
  return places.length > MOST_PLACES ? places.slice(0, MOST_PLACES) : places;
}

function step(state: State, place: number, body: BodyIndex): number {
  const { place: from } = state;
  const { terms, sentenceOf } = body;
  if (from < 0) {
    return place > 0 && sentenceOf[place - 1] === sentenceOf[place] && !terms[place]?.afterPunctuation ? COST.begin : 0;
  }
  if (place === from + 1 && sentenceOf[from] === sentenceOf[place]) return state.missed ? COST.inserted : 0;
  const apart = Math.abs((sentenceOf[place] ?? 0) - (sentenceOf[from] ?? 0));
  if (apart > 0) return COST.change + COST.perSentence * Math.min(5, apart);
  if (place < from + 1) return COST.back;
  const skipped = place - from - 1;
  const clean = clauseEnds(from, body) || terms[place]?.afterPunctuation || skipped === 1;
  return Math.min(COST.mostSkip, (clean ? COST.skip : COST.roughSkip) + COST.perSkipped * skipped);
}

/** Whether what follows a place is a clause that can be left out. */
function clauseEnds(place: number, { terms }: BodyIndex): boolean {
  const next = terms[place + 1];
  return next === undefined || next.afterPunctuation || START_OF_CLAUSE.has(next.word);
}

function endsMidClause(place: number, body: BodyIndex): boolean {
  return place >= 0 && body.sentenceOf[place + 1] === body.sentenceOf[place] && !clauseEnds(place, body);
}
