import { BASE, CUTS, LEAVES, NODES } from './classifier-weights.ts';

/** What each node asks for, counted from 1; 0 marks a leaf. */
const FEATURE = Array.from(NODES, (sign) => sign.charCodeAt(0) - 35);
const { roots, right } = shapeOf(FEATURE);
const VALUE = valuesOf(FEATURE, CUTS, LEAVES);

/**
 * Log odds that a block is part of the story: boosted regression trees (Friedman 2001), made by `train/extract`. Trees lie one
 * after another in preorder: the left child follows its parent.
 */
export function logOdds(row: Float32Array): number {
  let sum = BASE;
  for (const root of roots) {
    let at = root;
    for (let feature = FEATURE[at] as number; feature > 0; feature = FEATURE[at] as number) {
      at = (row[feature - 1] as number) < (VALUE[at] as number) ? at + 1 : (right[at] as number);
    }
    sum += VALUE[at] as number;
  }
  return sum;
}

/** Where each tree begins, and for each node where its right child lies: both follow from the preorder. */
export function shapeOf(feature: readonly number[]): { roots: number[]; right: Uint16Array } {
  const right = new Uint16Array(feature.length);
  const roots: number[] = [];
  const endOf = (at: number): number => {
    if (feature[at] === 0) return at + 1;
    right[at] = endOf(at + 1);
    return endOf(right[at] as number);
  };
  for (let at = 0; at < feature.length; at = endOf(at)) roots.push(at);
  return { roots, right };
}

/** The cut or the log odds of each node. They lie apart in the weights, where they take a quarter less room so. */
function valuesOf(feature: readonly number[], cuts: readonly number[], leaves: readonly number[]): number[] {
  let [cut, leaf] = [0, 0];
  return feature.map((asks) => (asks > 0 ? (cuts[cut++] as number) : (leaves[leaf++] as number) / 100));
}
