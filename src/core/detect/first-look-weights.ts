// Written by train/detect/first-look.ts from the development pages; not to be edited by hand.

/** For each measurement of `lookValues` the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const LOOK_SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
  [[6.485, 7.738, 7.975, 8.601, 8.853], [-0.32, 0.04, 0.21, 0.33, 0.21, -0.32]],
  [[6.5, 50.5], [-0.29, 0.17, -0.13]],
  [[5.007, 14.21], [0.33, 0.08, -0.76]],
  [[0.5], [-0.62, 1.91]],
  [[0.5], [-1.5, 1.23]],
  [[], [0]],
  [[3.5, 5.5, 7.5], [-0.77, -0.02, 0.31, 0.92]],
  [[0.5], [0.32, -2.94]],
  [[], [0]],
  [[4.5, 7.5, 9.5], [-0.83, -0.01, 0.48, 0.8]],
  [[5.5], [-0.08, 0.23]],
  [[24.5, 31.5], [0.04, -0.24, -0.83]],
  [[], [0]],
  [[0.5], [-0.12, 1.36]],
  [[0.5], [-0.64, 0.61]],
];
