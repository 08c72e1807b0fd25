import { TREES } from './weights.ts';

/**
 * Scores measurements with the trained trees. Each tree asks two questions; `TREES` holds, one tree after the other,
 * `feature, threshold` of the first question, of the second on "no more" and on "more", and the four leaf values.
 */
const WIDTH = 10;

export interface Score {
  /** Log-odds that the page is a story. */
  logOdds: number;
  /** What each measurement added to them, by its place in `FEATURES`. */
  contributions: number[];
}

export function scoreOf(values: readonly number[]): Score {
  const contributions = new Array<number>(values.length).fill(0);
  let logOdds = 0;
  for (let at = 0; at < TREES.length; at += WIDTH) {
    const [f0 = 0, t0 = 0, f1 = 0, t1 = 0, f2 = 0, t2 = 0, a = 0, b = 0, c = 0, d = 0] = TREES.slice(at, at + WIDTH);
    const more = (values[f0] ?? 0) > t0;
    const second = more ? f2 : f1;
    const further = (values[second] ?? 0) > (more ? t2 : t1);
    const leaf = more ? (further ? d : c) : further ? b : a;
    // The path's share of each question: the mean of what was still open before and after it.
    const middle = more ? (c + d) / 2 : (a + b) / 2;
    const start = (a + b + c + d) / 4;
    contributions[f0] = (contributions[f0] ?? 0) + middle - start;
    contributions[second] = (contributions[second] ?? 0) + leaf - middle;
    logOdds += leaf;
  }
  return { logOdds, contributions };
}
