/** The sum of the features, each times its weight. */
export function dot(weights: readonly number[], features: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}

/** The chance that a logit stands for, 0–1. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
