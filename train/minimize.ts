type Loss = (w: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;

/** L-BFGS (J. Nocedal, "Updating quasi-Newton matrices with limited storage", 1980) with a backtracking line search. */
export function minimize(loss: Loss, start: Float64Array, iterations: number): Float64Array {
  let w = start.slice();
  let gradient = new Float64Array(w.length);
  let value = loss(w, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let n = 0; n < iterations; n++) {
    const direction = descent(gradient, steps, changes);
    const slope = dot(direction, gradient);
    if (slope > -1e-7 * (1 + Math.abs(value))) break;
    const found = search(loss, w, direction, value, slope, n === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1);
    if (!found) break;
    steps.push(found.w.map((v, i) => v - w[i]!));
    changes.push(found.gradient.map((v, i) => v - gradient[i]!));
    if (steps.length > MEMORY) {
      steps.shift();
      changes.shift();
    }
    ({ w, gradient, value } = found);
  }
  return w;
}

function descent(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const q = gradient.map((v) => -v);
  const alphas: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const alpha = dot(steps[k]!, q) / dot(steps[k]!, changes[k]!);
    alphas[k] = alpha;
    add(q, changes[k]!, -alpha);
  }
  const last = steps.length - 1;
  if (last >= 0) {
    const gamma = dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!);
    for (let i = 0; i < q.length; i++) q[i]! *= gamma;
  }
  for (let k = 0; k < steps.length; k++) {
    const beta = dot(changes[k]!, q) / dot(steps[k]!, changes[k]!);
    add(q, steps[k]!, alphas[k]! - beta);
  }
  return q;
}

function search(loss: Loss, w: Float64Array, direction: Float64Array, value: number, slope: number, first: number) {
  for (let step = first, n = 0; n < 30; n++, step /= 2) {
    const next = w.map((v, i) => v + step * direction[i]!);
    const gradient = new Float64Array(w.length);
    const reached = loss(next, gradient);
    if (reached <= value + 1e-4 * step * slope) {
      return { w: next, gradient, value: reached };
    }
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(into: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i]! += times * what[i]!;
}
