/** Three digits are all the figures need, and hide what the last bits of two machines may differ in. */
export function rounded(weights: readonly number[]): number[] {
  return weights.map((w) => Number(w.toPrecision(3)));
}
