import { MOST_REPEATS, type Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import type { Combination } from './search.ts';

/**
 * The linear model of combinations; its target is the sum of ROUGE-1, 2 and L. Without a title nothing tells what the
 * story is about but its own words, so such stories have weights of their own.
 */
export interface RankWeights {
  rank: readonly number[];
  rankUntitled: readonly number[];
}

/** Tokens of a long and of a short editor's summary: the expected overlap is given against both. */
const LONG = 55;
const SHORT = 38;

/** Describes a combination for the linear model that has the last word among the best combinations. */
export function rankFeatures(story: StoryTerms, odds: Odds, combination: Combination, limit: number): number[] {
  const { chosen, words, tokens, hits, pairHits } = combination;
  const count = chosen.length;
  const mean = (of: (i: number) => number) => chosen.reduce((sum, { sentence }) => sum + of(sentence), 0) / count;
  const has = (at: number) => (chosen.some(({ sentence }) => sentence === at) ? 1 : 0);
  const first = chosen[0]?.sentence ?? 0;
  const last = chosen[count - 1]?.sentence ?? 0;
  let neighbours = 0;
  for (let i = 1; i < count; i++) if (chosen[i]?.sentence === (chosen[i - 1]?.sentence ?? 0) + 1) neighbours++;
  const share = words / limit;
  const { titles, numbers, names, content } = distinctTerms(story, odds, combination);
  return [
    (2 * hits) / (tokens + LONG),
    (2 * pairHits) / (tokens + LONG),
    (2 * hits) / (tokens + SHORT),
    (2 * pairHits) / (tokens + SHORT),
    share,
    share * share,
    count,
    count === 1 ? 1 : 0,
    has(0),
    has(1),
    has(2),
    Math.log(1 + first),
    Math.log(1 + last),
    mean((i) => Math.log(1 + i)),
    neighbours,
    titles,
    mean((i) => story.quotedShare[i] ?? 0),
    mean((i) => story.centrality[i] ?? 0),
    chosen.reduce((sum, { cuts }) => sum + cuts, 0),
    pairHits / (hits + 1),
    numbers / 10,
    names / 10,
    (2 * content) / (tokens + LONG),
  ];
}

/** What the different words of a combination are: the title's share, numbers, names, and the odds of those that weigh. */
function distinctTerms(story: StoryTerms, odds: Odds, { chosen }: Combination) {
  const seen = new Uint8Array(story.terms.length);
  let [titles, numbers, names, content] = [0, 0, 0, 0];
  for (const { terms } of chosen) {
    for (const id of terms) {
      // A word that the story does not count has −1: to look that up in a list is slow.
      if (id < 0 || seen[id] === 1) continue;
      seen[id] = 1;
      const term = story.terms[id] as StoryTerms['terms'][number];
      if (term.inTitle) titles++;
      const code = term.key.charCodeAt(0);
      if (code > 47 && code < 58) numbers++;
      if (term.capitals > 0) names++;
      if (term.key.length > 3) content += odds.term[id * MOST_REPEATS] ?? 0;
    }
  }
  return { titles: story.titleTerms > 0 ? titles / story.titleTerms : 0, numbers, names, content };
}
