// Written by train/detect/first-look.ts from the development pages; not to be edited by hand.

/** For each measurement of `lookValues` the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const LOOK_SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
  [[6.47, 7.738, 7.975, 8.853], [-0.37, -0.01, 0.18, 0.31, -0.22]],
  [[6.5, 50.5, 58.5], [-0.3, 0.18, -0.13, -0.38]],
  [[4.985, 14.21, 25.37], [0.33, 0.05, -0.62, -0.81]],
  [[0.5], [-0.58, 1.78]],
  [[-0.5, 0.5], [-1.86, -1.45, 1.22]],
  [[3.5, 5.5, 7.5], [-0.79, -0.04, 0.33, 0.92]],
  [[0.5], [0.31, -3.24]],
  [[4.75, 6.75, 9.5], [-0.95, -0.27, 0.54, 0.74]],
  [[5.5], [-0.09, 0.25]],
  [[31.5], [0.02, -0.62]],
  [[0.5], [-0.14, 1.59]],
  [[0.5], [-0.62, 0.59]],
];
