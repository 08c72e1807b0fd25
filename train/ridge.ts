/** Ridge regression without a bias, by Gaussian elimination on scaled features. `lambda` is relative to the row count. */
export function fitRidge(rows: readonly (readonly number[])[], targets: readonly number[], lambda: number): number[] {
  const n = rows[0]?.length ?? 0;
  const scale = Array.from(
    { length: n },
    (_, j) => Math.sqrt(rows.reduce((s, row) => s + row[j]! ** 2, 0) / rows.length) || 1,
  );
  const system = Array.from({ length: n }, () => new Float64Array(n + 1));
  for (const [k, row] of rows.entries()) {
    for (let i = 0; i < n; i++) {
      const a = row[i]! / scale[i]!;
      for (let j = 0; j < n; j++) system[i]![j]! += (a * row[j]!) / scale[j]!;
      system[i]![n]! += a * targets[k]!;
    }
  }
  for (let i = 0; i < n; i++) system[i]![i]! += lambda * rows.length;
  return solve(system).map((w, j) => w / scale[j]!);
}

function solve(system: Float64Array[]): number[] {
  const n = system.length;
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      const factor = system[k]![i]! / system[i]![i]!;
      for (let j = i; j <= n; j++) system[k]![j]! -= factor * system[i]![j]!;
    }
  }
  const w = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = system[i]![n]!;
    for (let j = i + 1; j < n; j++) sum -= system[i]![j]! * w[j]!;
    w[i] = sum / system[i]![i]!;
  }
  return w;
}
