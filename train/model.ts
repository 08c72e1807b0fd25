import { rouge } from '../bench/rouge/rouge.ts';
import type { StoryPair } from '../bench/summarize/stories.ts';
import { type BodySentence, bodySentences } from '../src/core/summarize/body-sentences.ts';
import { RANKED } from '../src/core/summarize/combine/choose.ts';
import { rankFeatures } from '../src/core/summarize/combine/rank.ts';
import { search } from '../src/core/summarize/combine/search.ts';
import { type OddsWeights, odds } from '../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../src/core/summarize/odds/read-terms.ts';
import type { StoryTerms } from '../src/core/summarize/odds/terms.ts';
import { offers } from '../src/core/summarize/offers.ts';
import { type ReadersWeights, readersOdds } from '../src/core/summarize/readers/readers-odds.ts';
import { known } from '../src/core/summarize/reference/known.ts';
import { PROSE, type Weights } from '../src/core/summarize/weights.ts';
import { fitLogistic } from './logistic.ts';
import { type Example, example, pairRows, termRows } from './odds-rows.ts';
import type { ReadByReaders } from './read-sentences.ts';
import { fitReaders, readersRows } from './readers.ts';
import { fitRidge } from './ridge.ts';
import { rounded } from './rounded.ts';

/** A story read once for all fits. */
export interface Read {
  pair: StoryPair;
  sentences: BodySentence[];
  story: StoryTerms;
  example: Example;
}

/** Reads a story of the training set: its sentences, its words, and which of them the editor has kept. */
export function read(pair: StoryPair): Read {
  const sentences = bodySentences(pair.paragraphs, 'en', true);
  const story = storyTerms(sentences, pair.headline, true);
  return { pair, sentences, story, example: example(story, pair.summary) };
}

/** Fits the odds of words, then those of pairs, which are told the odds of their words. */
export function fitOdds(stories: readonly Read[]): OddsWeights {
  const examples = stories.map(({ example }) => example);
  const term = rounded(fitLogistic(termRows(examples)));
  const pair = fitLogistic(pairRows(examples, (story) => odds(story, { term, pair: [] }).logits));
  return { term, pair: rounded(pair) };
}

/** A combination the search offers, with what it is worth. */
export interface Offered {
  features: number[];
  faults: number;
  worth: number;
}

/** The combinations that the search offers of a story under these weights. */
export function offered({ pair, sentences, story }: Read, weights: OddsWeights & ReadersWeights): Offered[] {
  const own = odds(story, weights);
  const from = {
    paragraphs: pair.paragraphs,
    lang: 'en',
    sentences,
    odds: own,
    ...known(story, sentences, pair.paragraphs),
  };
  const made = offers(from, PROSE.words);
  const readers = readersOdds(story, own, sentences, made, weights);
  return search(made, own, readers, PROSE, RANKED).map((combination) => {
    const { rouge1, rouge2, rougeL } = rouge(pair.summary, combination.chosen.map(({ text }) => text).join(' '));
    return {
      features: rankFeatures(story, own, combination, PROSE.words),
      faults: combination.faults,
      worth: rouge1 + rouge2 + rougeL,
    };
  });
}

/** Ranks combinations of one story against each other only: what stories differ in is taken out before the fit. */
export function fitRank(stories: readonly Offered[][]): number[] {
  const rows: number[][] = [];
  const targets: number[] = [];
  for (const combinations of stories) {
    const n = combinations.length;
    const width = combinations[0]?.features.length ?? 0;
    const mean = Array.from(
      { length: width },
      (_, j) => combinations.reduce((sum, { features }) => sum + features[j]!, 0) / n,
    );
    const worth = combinations.reduce((sum, each) => sum + each.worth, 0) / n;
    for (const each of combinations) {
      rows.push(each.features.map((value, j) => value - mean[j]!));
      targets.push(each.worth - worth);
    }
  }
  return rounded(fitRidge(rows, targets, 0.003));
}

/** Fewer stories are no base for weights of their own. */
const LEAST_STORIES = 100;

/** All weights, each fitted with those before it. */
export function fit(stories: readonly Read[], readByReaders: readonly ReadByReaders[] = []): Weights {
  const odds = fitOdds(stories);
  const weights = { ...odds, ...fitReaders(readByReaders.map((one) => readersRows(one, odds.term))) };
  const offers = stories.map((story) => offered(story, weights));
  const rankOf = (titled: boolean) => {
    const own = offers.filter((_, i) => stories[i]?.story.hasTitle === titled);
    return fitRank(own.length >= LEAST_STORIES ? own : offers);
  };
  return { ...weights, rank: rankOf(true), rankUntitled: rankOf(false) };
}
