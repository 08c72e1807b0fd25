/**
 * Boosted single questions for a yes/no label (Friedman 2001, logistic loss, Newton steps): each round asks of one
 * measurement whether it is above a cut. The sum over all rounds is one step function for each measurement. Deterministic.
 */

/** Cuts in ascending order, and the values between them: one more than there are cuts. */
export interface Shape {
  cuts: number[];
  steps: number[];
}

export interface Options {
  rounds: number;
  rate: number;
  /** Penalty on steps. */
  lambda: number;
  /** Least sum of second derivatives on either side of a cut. */
  minHessian: number;
  /** Candidate cuts for each measurement. */
  bins: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function candidates(rows: readonly (readonly number[])[], feature: number, bins: number): number[] {
  const values = [...new Set(rows.map((row) => row[feature] as number))].sort((a, b) => a - b);
  const step = Math.max(1, values.length / bins);
  const cuts = new Set<number>();
  for (let at = step; at < values.length; at += step) {
    const i = Math.floor(at);
    cuts.add(Number((((values[i - 1] as number) + (values[i] as number)) / 2).toPrecision(3)));
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Grows the step functions, one for each column of `rows`. */
export function boost(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  options: Options,
): Shape[] {
  const width = rows[0]?.length ?? 0;
  const shapes = Array.from({ length: width }, (_, feature): Shape => {
    const cuts = candidates(rows, feature, options.bins);
    return { cuts, steps: new Array<number>(cuts.length + 1).fill(0) };
  });
  const bins = shapes.map(({ cuts }, f) =>
    Uint8Array.from(rows, (row) => cuts.filter((cut) => (row[f] as number) > cut).length),
  );
  const scores = new Float64Array(rows.length);
  for (let round = 0; round < options.rounds; round++) {
    const g = new Float64Array(rows.length);
    const h = new Float64Array(rows.length);
    let sumG = 0;
    let sumH = 0;
    for (let i = 0; i < rows.length; i++) {
      const p = sigmoid(scores[i] as number);
      g[i] = (weights[i] as number) * ((labels[i] as number) - p);
      h[i] = (weights[i] as number) * p * (1 - p);
      sumG += g[i] as number;
      sumH += h[i] as number;
    }
    let best = { gain: 0, feature: -1, bin: 0, low: 0, high: 0 };
    for (let f = 0; f < width; f++) {
      const size = (shapes[f] as Shape).steps.length;
      const binG = new Float64Array(size);
      const binH = new Float64Array(size);
      const column = bins[f] as Uint8Array;
      for (let i = 0; i < rows.length; i++) {
        const bin = column[i] as number;
        binG[bin] = (binG[bin] as number) + (g[i] as number);
        binH[bin] = (binH[bin] as number) + (h[i] as number);
      }
      let lowG = 0;
      let lowH = 0;
      for (let bin = 0; bin + 1 < size; bin++) {
        lowG += binG[bin] as number;
        lowH += binH[bin] as number;
        const [highG, highH] = [sumG - lowG, sumH - lowH];
        if (lowH < options.minHessian || highH < options.minHessian) continue;
        const gain = lowG ** 2 / (lowH + options.lambda) + highG ** 2 / (highH + options.lambda);
        if (gain <= best.gain) continue;
        const value = (G: number, H: number): number => (options.rate * G) / (H + options.lambda);
        best = { gain, feature: f, bin, low: value(lowG, lowH), high: value(highG, highH) };
      }
    }
    if (best.feature < 0) break;
    const { steps } = shapes[best.feature] as Shape;
    for (let bin = 0; bin < steps.length; bin++)
      steps[bin] = (steps[bin] as number) + (bin <= best.bin ? best.low : best.high);
    const column = bins[best.feature] as Uint8Array;
    for (let i = 0; i < rows.length; i++)
      scores[i] = (scores[i] as number) + ((column[i] as number) <= best.bin ? best.low : best.high);
  }
  return shapes.map(merged);
}

/** Neighbouring steps of one value become one; values are kept to a hundredth, which changes no verdict. */
function merged({ cuts, steps }: Shape): Shape {
  const out: Shape = { cuts: [], steps: [round(steps[0] ?? 0)] };
  cuts.forEach((cut, at) => {
    const next = round(steps[at + 1] ?? 0);
    if (next === out.steps[out.steps.length - 1]) return;
    out.cuts.push(cut);
    out.steps.push(next);
  });
  return out;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The log-odds of a row: the sum of the step functions. */
export function scoreOf(shapes: readonly Shape[], row: readonly number[]): number {
  let sum = 0;
  shapes.forEach(({ cuts, steps }, f) => {
    sum += steps[cuts.filter((cut) => (row[f] as number) > cut).length] ?? 0;
  });
  return sum;
}
