/** Three digits are all the figures need, and hide what the last bits of two machines may differ in. */
export function rounded(weights: readonly number[], digits = 3): number[] {
  return weights.map((w) => Number(w.toPrecision(digits)));
}
