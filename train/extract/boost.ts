import { type Forest, leavesOf, type TreeModel } from './forest.ts';

/** Rows of features, row by row, with a label (0–1) and a weight each. */
export interface Table {
  width: number;
  rows: Float32Array;
  labels: Float32Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of weights in a leaf. */
  leaf: number;
  /** L2 on leaf values. */
  lambda: number;
  bins: number;
  /** Share of the features that each tree may use. */
  columns: number;
  seed: number;
}

export const BOOST: BoostOptions = {
  trees: 60,
  depth: 3,
  rate: 0.13,
  leaf: 24,
  lambda: 3,
  bins: 48,
  columns: 0.5,
  seed: 11,
};

/**
 * Gradient boosting of regression trees on the logistic loss with second-order leaf values and histogram splits
 * (Friedman 2001; Chen and Guestrin 2016).
 */
export function boost(table: Table, options: BoostOptions = BOOST): Forest {
  const { width, labels, weights } = table;
  const count = labels.length;
  const { codes, cuts } = bin(table, options.bins);
  const random = mulberry(options.seed);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += (labels[i] as number) * (weights[i] as number);
    total += weights[i] as number;
  }
  const base = Math.log(positive / (total - positive));
  const score = new Float32Array(count).fill(base);
  const gradient = new Float32Array(count);
  const hessian = new Float32Array(count);
  const trees: TreeModel[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      const w = weights[i] as number;
      gradient[i] = w * ((labels[i] as number) - p);
      hessian[i] = w * Math.max(p * (1 - p), 1e-4);
    }
    const columns: number[] = [];
    for (let f = 0; f < width; f++) if (random() < options.columns) columns.push(f);
    const tree = grow(codes, cuts, count, gradient, hessian, columns, options);
    trees.push(tree.model);
    for (let i = 0; i < count; i++) score[i] = (score[i] as number) + (tree.values[tree.leafOf[i] as number] as number);
  }
  return { base, trees };
}

function grow(
  codes: Uint8Array[],
  cuts: Float32Array[],
  count: number,
  gradient: Float32Array,
  hessian: Float32Array,
  columns: number[],
  options: BoostOptions,
) {
  // Nodes of a full binary tree: children of n are 2n+1 and 2n+2.
  const size = 2 ** (options.depth + 1) - 1;
  const feature = new Int16Array(size).fill(-1);
  const threshold = new Float32Array(size);
  const values: number[] = new Array(size).fill(0);
  const leafOf = new Int32Array(count);
  let level: Map<number, Int32Array> = new Map([[0, Int32Array.from({ length: count }, (_, i) => i)]]);
  const { lambda, leaf } = options;
  const G = new Float64Array(256);
  const H = new Float64Array(256);
  for (let depth = 0; depth <= options.depth; depth++) {
    const nextLevel: typeof level = new Map();
    for (const [node, rows] of level) {
      let g = 0;
      let h = 0;
      for (const i of rows) {
        g += gradient[i] as number;
        h += hessian[i] as number;
      }
      values[node] = (options.rate * g) / (h + lambda);
      for (const i of rows) leafOf[i] = node;
      if (depth === options.depth || rows.length < 20) continue;
      let best = 1e-3;
      let bestFeature = -1;
      let bestCut = 0;
      const whole = (g * g) / (h + lambda);
      for (const f of columns) {
        const code = codes[f] as Uint8Array;
        const bins = (cuts[f] as Float32Array).length + 1;
        if (bins < 2) continue;
        G.fill(0, 0, bins);
        H.fill(0, 0, bins);
        for (let r = 0; r < rows.length; r++) {
          const i = rows[r] as number;
          const c = code[i] as number;
          G[c] = (G[c] as number) + (gradient[i] as number);
          H[c] = (H[c] as number) + (hessian[i] as number);
        }
        let gl = 0;
        let hl = 0;
        for (let c = 0; c < bins - 1; c++) {
          gl += G[c] as number;
          hl += H[c] as number;
          const hr = h - hl;
          if (hl < leaf) continue;
          if (hr < leaf) break;
          const gain = (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (hr + lambda) - whole;
          if (gain > best) {
            best = gain;
            bestFeature = f;
            bestCut = c;
          }
        }
      }
      if (bestFeature < 0) continue;
      feature[node] = bestFeature;
      threshold[node] = (cuts[bestFeature] as Float32Array)[bestCut] as number;
      const code = codes[bestFeature] as Uint8Array;
      nextLevel.set(
        2 * node + 1,
        rows.filter((i) => (code[i] as number) <= bestCut),
      );
      nextLevel.set(
        2 * node + 2,
        rows.filter((i) => (code[i] as number) > bestCut),
      );
    }
    level = nextLevel;
  }
  return { model: leavesOf(feature, threshold, values), values, leafOf };
}

/** Codes of each feature by quantile: `value < cuts[c]` gives a code of at most c. */
function bin(table: Table, bins: number): { codes: Uint8Array[]; cuts: Float32Array[] } {
  const { width, rows, labels } = table;
  const count = labels.length;
  const codes: Uint8Array[] = [];
  const cuts: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = rows[i * width + f] as number;
    const sorted = Float32Array.from(values).sort();
    const found: number[] = [];
    for (let q = 1; q < bins; q++) {
      const low = sorted[Math.floor((q * count) / bins) - 1] as number;
      const high = sorted[above(sorted, low)];
      if (high === undefined) continue;
      const cut = Math.fround((low + high) / 2);
      if (cut > low && (found.length === 0 || cut > (found[found.length - 1] as number))) found.push(cut);
    }
    // A rare value above or below all quantiles still gets its own side.
    const min = sorted[0] as number;
    const max = sorted[count - 1] as number;
    if (found.length === 0 && max > min) found.push((min + max) / 2);
    const cut = Float32Array.from(found);
    const code = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      let c = 0;
      while (c < cut.length && (values[i] as number) >= (cut[c] as number)) c++;
      code[i] = c;
    }
    codes.push(code);
    cuts.push(cut);
  }
  return { codes, cuts };
}

/** Index of the first value above `value`. */
function above(sorted: Float32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
