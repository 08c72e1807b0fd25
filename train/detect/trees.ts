/** Gradient-boosted small trees for a yes/no question (Friedman 2001, logistic loss, Newton leaf values). Deterministic. */

export interface Split {
  feature: number;
  /** Values up to this go left. */
  threshold: number;
  left: Tree;
  right: Tree;
}
export type Tree = Split | number;

export interface Options {
  rounds: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  minHessian: number;
  /** Penalty on leaf values. */
  lambda: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Bins of each feature: candidate thresholds, at most 32. */
function thresholds(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = [...new Set(rows.map((row) => row[feature] as number))].sort((a, b) => a - b);
    const step = Math.max(1, values.length / 32);
    const cuts = new Set<number>();
    for (let at = step; at < values.length; at += step) {
      const i = Math.floor(at);
      cuts.add(((values[i - 1] as number) + (values[i] as number)) / 2);
    }
    return [...cuts];
  });
}

/** Grows the trees; the score of a row is the sum of its leaves, its probability the logistic of that. */
export function boost(
  rows: readonly number[][],
  labels: readonly number[],
  weights: readonly number[],
  options: Options,
): Tree[] {
  const cuts = thresholds(rows);
  const bins = rows.map((row) => row.map((value, f) => (cuts[f] as number[]).filter((cut) => value > cut).length));
  const scores = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Float64Array(rows.length);
    const hessian = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const p = sigmoid(scores[i] as number);
      gradient[i] = (weights[i] as number) * ((labels[i] as number) - p);
      hessian[i] = (weights[i] as number) * p * (1 - p);
    }
    const grow = (members: number[], depth: number): Tree => {
      let sumG = 0;
      let sumH = 0;
      for (const i of members) {
        sumG += gradient[i] as number;
        sumH += hessian[i] as number;
      }
      const leaf = (options.rate * sumG) / (sumH + options.lambda);
      if (depth === 0) return leaf;
      let best = 1e-6;
      let bestFeature = -1;
      let bestBin = -1;
      for (let f = 0; f < cuts.length; f++) {
        const size = (cuts[f] as number[]).length + 1;
        const g = new Float64Array(size);
        const h = new Float64Array(size);
        for (const i of members) {
          const bin = (bins[i] as number[])[f] as number;
          g[bin] = (g[bin] as number) + (gradient[i] as number);
          h[bin] = (h[bin] as number) + (hessian[i] as number);
        }
        let leftG = 0;
        let leftH = 0;
        for (let bin = 0; bin + 1 < size; bin++) {
          leftG += g[bin] as number;
          leftH += h[bin] as number;
          const rightH = sumH - leftH;
          if (leftH < options.minHessian || rightH < options.minHessian) continue;
          const rightG = sumG - leftG;
          const gain =
            leftG ** 2 / (leftH + options.lambda) +
            rightG ** 2 / (rightH + options.lambda) -
            sumG ** 2 / (sumH + options.lambda);
          if (gain > best) [best, bestFeature, bestBin] = [gain, f, bin];
        }
      }
      if (bestFeature < 0) return leaf;
      const left = members.filter((i) => ((bins[i] as number[])[bestFeature] as number) <= bestBin);
      const right = members.filter((i) => ((bins[i] as number[])[bestFeature] as number) > bestBin);
      return {
        feature: bestFeature,
        threshold: (cuts[bestFeature] as number[])[bestBin] as number,
        left: grow(left, depth - 1),
        right: grow(right, depth - 1),
      };
    };
    const tree = grow([...rows.keys()], options.depth);
    trees.push(tree);
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] as number) + leafOf(tree, rows[i] as number[]);
  }
  return trees;
}

export function leafOf(tree: Tree, row: readonly number[]): number {
  let at: Tree = tree;
  while (typeof at !== 'number') at = (row[at.feature] as number) <= at.threshold ? at.left : at.right;
  return at;
}

export function scoreOf(trees: readonly Tree[], row: readonly number[]): number {
  return trees.reduce((sum: number, tree) => sum + leafOf(tree, row), 0);
}
