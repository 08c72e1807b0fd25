/** Body metric of scrapinghub's article-extraction-benchmark, written anew. */

/** Maximal runs of letters, digits and `_`. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Multiset of runs of four tokens; of fewer than four, one run of all. */
export function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const bag = new Map<string, number>();
  if (words.length === 0) return bag;
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Shares of one page: each divided by tp + fp + fn. */
export interface PageScore {
  tp: number;
  fp: number;
  fn: number;
  exact: boolean;
}

/** Compares the text that was found on a page with its gold. */
export function scorePage(gold: string, result: string): PageScore {
  const want = shingles(gold);
  const got = shingles(result);
  let tp = 0;
  let wanted = 0;
  let given = 0;
  for (const [key, count] of want) {
    wanted += count;
    tp += Math.min(count, got.get(key) ?? 0);
  }
  for (const count of got.values()) given += count;
  const fp = given - tp;
  const fn = wanted - tp;
  const all = tp + fp + fn || 1;
  return {
    tp: tp / all,
    fp: fp / all,
    fn: fn / all,
    exact: fp === 0 && fn === 0 && tokens(gold).join(' ') === tokens(result).join(' '),
  };
}

/** How much of what was found is gold, 0–1. */
export function precision(score: PageScore): number {
  if (score.fp === 0 && score.fn === 0) return 1;
  return score.tp === 0 ? 0 : score.tp / (score.tp + score.fp);
}

/** How much of the gold was found, 0–1. */
export function recall(score: PageScore): number {
  if (score.fp === 0 && score.fn === 0) return 1;
  return score.tp === 0 ? 0 : score.tp / (score.tp + score.fn);
}

/** The harmonic mean of precision and recall. */
export function f1(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export interface CorpusScore {
  f1: number;
  precision: number;
  recall: number;
  accuracy: number;
  empties: number;
  pages: number;
}

/** Means over pages: precision over pages with a result, recall over pages with gold. */
export function scoreCorpus(scores: readonly PageScore[]): CorpusScore {
  const withResult = scores.filter((score) => score.tp + score.fp > 0 || score.fn === 0);
  const withGold = scores.filter((score) => score.tp + score.fn > 0 || score.fp === 0);
  const p = mean(withResult.map(precision));
  const r = mean(withGold.map(recall));
  return {
    f1: f1(p, r),
    precision: p,
    recall: r,
    accuracy: mean(scores.map((score) => Number(score.exact))),
    empties: scores.filter((score) => score.tp + score.fp === 0).length,
    pages: scores.length,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
