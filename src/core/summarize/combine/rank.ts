import type { StoryTerms } from '../odds/terms.ts';
import type { Combination } from './search.ts';

export const RANK_FEATURES = 18;

/** Describes a combination for the linear model that has the last word among the best combinations. */
export function rankFeatures(story: StoryTerms, combination: Combination, limit: number): number[] {
  const { chosen, words, tokens, hits, pairHits } = combination;
  const count = chosen.length;
  const mean = (of: (i: number) => number) => chosen.reduce((sum, { sentence }) => sum + of(sentence), 0) / count;
  const first = chosen[0]?.sentence ?? 0;
  const last = chosen[count - 1]?.sentence ?? 0;
  let neighbours = 0;
  for (let i = 1; i < count; i++) if (chosen[i]?.sentence === (chosen[i - 1]?.sentence ?? 0) + 1) neighbours++;
  const share = words / limit;
  const covered = new Set<number>();
  let titles = 0;
  for (const term of story.terms) if (term.inTitle) titles++;
  for (const { terms } of chosen) for (const id of terms) if (story.terms[id]?.inTitle) covered.add(id);
  return [
    (2 * hits) / (tokens + 55),
    (2 * pairHits) / (tokens + 55),
    (2 * hits) / (tokens + 38),
    (2 * pairHits) / (tokens + 38),
    share,
    share * share,
    count,
    count === 1 ? 1 : 0,
    first === 0 ? 1 : 0,
    Math.log(1 + first),
    Math.log(1 + last),
    mean((i) => Math.log(1 + i)),
    neighbours,
    titles > 0 ? covered.size / titles : 0,
    mean((i) => story.quotedShare[i] ?? 0),
    mean((i) => story.centrality[i] ?? 0),
    chosen.reduce((sum, { cuts }) => sum + cuts, 0),
    pairHits / (hits + 1),
  ];
}
