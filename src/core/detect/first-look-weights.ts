// Written by train/detect/first-look.ts from the development pages; not to be edited by hand.

/** For each measurement of `lookValues` the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const LOOK_SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
  [[6.9, 7.5], [-0.7, -0.4, 0.4]],
  [[56], [0, -0.5]],
  [[2.8, 6.2, 11, 21], [0.4, 0.2, 0, -0.5, -0.8]],
  [[0.5], [-0.6, 1.5]],
  [[0.5], [-1.2, 1.1]],
  [[5.5, 8.5], [-0.4, 0.5, 0.7]],
  [[0.5], [0.3, -2.9]],
  [[4.3, 7.3, 9.8], [-0.9, -0.2, 0.5, 0.8]],
  [[], [0]],
  [[8.5, 28], [0.1, -0.2, -0.8]],
  [[0.5], [-0.1, 1.1]],
  [[0.5], [-0.4, 0.5]],
];
