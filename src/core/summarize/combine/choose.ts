import type { Candidate } from '../candidate.ts';
import { dot } from '../odds/logistic.ts';
import type { Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { rankFeatures } from './rank.ts';
import { type Combination, type SearchLimits, search } from './search.ts';

/** So many of the best combinations are ranked again. */
export const RANKED = 100;
/** The cost of a fault among them, in the units of the ranking model (sum of ROUGE-1, 2 and L). */
export const RANK_FAULT = 0.12;

/** The combination of candidates that tells most: found by search, settled by the ranking model. */
export function choose(
  story: StoryTerms,
  offers: readonly (readonly Candidate[])[],
  odds: Odds,
  limits: SearchLimits,
  rankWeights: readonly number[],
): Candidate[] {
  let best: Combination | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const combination of search(offers, odds, limits, RANKED)) {
    const score = dot(rankWeights, rankFeatures(story, combination, limits.words)) - RANK_FAULT * combination.faults;
    if (score > bestScore) {
      best = combination;
      bestScore = score;
    }
  }
  return best?.chosen ?? [];
}
