import { BASE, FEATURE, RIGHT, ROOTS, VALUE } from './classifier-weights.ts';

/**
 * Log odds that a block is part of the story: boosted regression trees (Friedman 2001), made by `train/extract`. Trees lie one
 * after another in preorder: the left child follows its parent, `RIGHT` is the distance to the right one, 0 marks a leaf.
 */
export function logOdds(row: Float32Array): number {
  let sum = BASE;
  for (const root of ROOTS) {
    let at = root;
    for (let step = RIGHT[at] as number; step > 0; step = RIGHT[at] as number) {
      at += (row[FEATURE[at] as number] as number) < (VALUE[at] as number) ? 1 : step;
    }
    sum += VALUE[at] as number;
  }
  return sum;
}
