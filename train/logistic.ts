import { minimize } from './minimize.ts';

/** Rows of a logistic regression, features one row after another; the first feature is the bias. */
export interface Rows {
  width: number;
  features: Float64Array;
  labels: Uint8Array;
  weights: Float64Array;
}

/** Fits by L-BFGS with a ridge on every weight but the bias. Features are standardized within. */
export function fitLogistic(rows: Rows, ridge = 1): number[] {
  const { width } = rows;
  const standard = standardize(rows);
  const w = minimize((at, gradient) => logLoss(standard, at, gradient, ridge), new Float64Array(width), 80);
  const dense = Array.from({ length: width }, (_, j) => w[j]! / standard.scale[j]!);
  for (let j = 1; j < width; j++) dense[0]! -= dense[j]! * standard.mean[j]!;
  return dense;
}

interface Standardized extends Rows {
  mean: Float64Array;
  scale: Float64Array;
}

/** The bias (feature 0) stays as it is: mean 0, scale 1. */
function standardize(rows: Rows): Standardized {
  const { width, features, labels } = rows;
  const count = labels.length;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width).fill(1);
  const standard = features.slice();
  for (let j = 1; j < width; j++) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) sum += features[i * width + j]!;
    mean[j] = sum / count;
    for (let i = 0; i < count; i++) squares += (features[i * width + j]! - mean[j]!) ** 2;
    scale[j] = Math.sqrt(squares / count) || 1;
    for (let i = 0; i < count; i++) standard[i * width + j] = (features[i * width + j]! - mean[j]!) / scale[j]!;
  }
  return { ...rows, features: standard, mean, scale };
}

function logLoss(rows: Standardized, w: Float64Array, gradient: Float64Array, ridge: number): number {
  const { width, features, labels, weights } = rows;
  gradient.fill(0);
  let loss = 0;
  for (let i = 0; i < labels.length; i++) {
    const at = i * width;
    let x = 0;
    for (let j = 0; j < width; j++) x += w[j]! * features[at + j]!;
    const p = 1 / (1 + Math.exp(-x));
    loss -= weights[i]! * Math.log(Math.max(1e-12, labels[i] ? p : 1 - p));
    const residual = weights[i]! * (p - labels[i]!);
    for (let j = 0; j < width; j++) gradient[j]! += residual * features[at + j]!;
  }
  for (let j = 1; j < width; j++) {
    loss += 0.5 * ridge * w[j]! ** 2;
    gradient[j]! += ridge * w[j]!;
  }
  return loss;
}
