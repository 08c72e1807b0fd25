import { BIAS, SHAPES } from './weights.ts';

export interface Score {
  /** Log-odds that the page is a story. */
  logOdds: number;
  /** What each measurement adds to them. */
  parts: readonly number[];
}

/**
 * Scores measurements with an additive model (a generalized additive model of step functions, trained by boosting single
 * questions; Lou, Caruana, Gehrke 2012): the log-odds are the sum of one value for each measurement, so that each one's
 * share in the verdict can be read off.
 */
export function scoreOf(values: readonly number[]): Score {
  const parts = SHAPES.map(([cuts, steps], at) => {
    const value = values[at] ?? 0;
    let step = 0;
    while (step < cuts.length && value > (cuts[step] as number)) step++;
    return steps[step] ?? 0;
  });
  return { logOdds: parts.reduce((sum, part) => sum + part, BIAS), parts };
}
