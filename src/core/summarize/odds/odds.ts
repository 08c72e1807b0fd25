import { PAIR_FEATURES, pairFeatures, repeatFeatures, TERM_FEATURES, termFeatures } from './features.ts';
import { dot, sigmoid } from './logistic.ts';
import type { StoryTerms } from './terms.ts';

/** A logistic model of which words an editor keeps. Weights in the order of the features. */
export interface OddsWeights {
  term: readonly number[];
  pair: readonly number[];
}

/** How many times one word can count in a summary. */
export const MOST_REPEATS = 3;

/** The chance that an editor's summary has a word once, twice, three times; and that it has a pair of words. */
export interface Odds {
  /** `term[id * MOST_REPEATS + n]`: the chance of more than n places. */
  term: Float64Array;
  /** The first of them as logits, by term id. */
  logits: Float64Array;
  pair: Float64Array;
}

/** The odds of every word and pair of a story, in time linear in their number. */
export function odds(story: StoryTerms, weights: OddsWeights): Odds {
  const words = termOdds(story, weights.term);
  return { ...words, pair: pairOdds(story, words.logits, weights.pair, [[...story.pairs.keys()]]) };
}

/** The odds of every word. */
export function termOdds(story: StoryTerms, weights: OddsWeights['term']): Omit<Odds, 'pair'> {
  const term = new Float64Array(story.terms.length * MOST_REPEATS);
  const logits = new Float64Array(story.terms.length);
  const features = new Float64Array(TERM_FEATURES);
  for (let id = 0; id < story.terms.length; id++) {
    const each = story.terms[id] as StoryTerms['terms'][number];
    termFeatures(story, each, 1, features, 0);
    for (let n = 0; n < Math.min(MOST_REPEATS, each.count); n++) {
      if (n > 0) repeatFeatures(each, n + 1, features, 0);
      const logit = dot(weights, features);
      if (n === 0) logits[id] = logit;
      term[id * MOST_REPEATS + n] = sigmoid(logit);
    }
  }
  return { term, logits };
}

/** The share of a sentence's words that an editor is expected to keep, 0…1; of very short sentences less is expected. */
export function promiseOf(
  { sentenceTerms }: Pick<StoryTerms, 'sentenceTerms'>,
  { term }: Pick<Odds, 'term'>,
  at: number,
): number {
  const terms = sentenceTerms[at] ?? [];
  let sum = 0;
  for (const id of terms) sum += term[id * MOST_REPEATS] as number;
  return sum / (terms.length + 4);
}

/** The odds of the pairs that are asked for, by id; those of others are 0. */
export function pairOdds(
  story: StoryTerms,
  logits: Float64Array,
  weights: OddsWeights['pair'],
  asked: readonly (readonly number[])[],
): Float64Array {
  const found = new Float64Array(story.pairs.length);
  const features = new Float64Array(PAIR_FEATURES);
  for (const ids of asked) {
    for (const id of ids) {
      if (id < 0 || found[id] !== 0) continue;
      const pair = story.pairs[id] as StoryTerms['pairs'][number];
      pairFeatures(story, pair, logits[pair.a] as number, logits[pair.b] as number, features, 0);
      found[id] = sigmoid(dot(weights, features));
    }
  }
  return found;
}
