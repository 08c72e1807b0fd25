/**
 * Trains the first look's small model and writes `src/core/detect/first-look-weights.ts`:
 * `node scripts/run.mjs train/detect/first-look.ts`. Deterministic. bench/detect measures it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { golds, pageOf } from '../../bench/corpus/pages.ts';
import { countsOf } from '../../bench/detect/page-counts.ts';
import { lookValues } from '../../src/core/detect/first-look.ts';
import { boost } from './boost.ts';
import { CORPORA, labelOf } from './pages.ts';

const values: number[][] = [];
const labels: number[] = [];
for (const corpus of CORPORA) {
  for (const gold of golds(corpus)) {
    const label = labelOf(corpus, gold);
    if (label < 0) continue;
    values.push(lookValues(countsOf(pageOf(corpus, gold), gold.url ?? '')));
    labels.push(label);
  }
}
// Every page carries these numbers: few cuts, in two digits, and steps in tenths. Held out by site that misses no more.
const shapes = boost(
  values,
  labels,
  labels.map(() => 1),
  { rounds: 30, rate: 0.5, lambda: 1, minHessian: 5, bins: 8 },
).map(({ cuts, steps }) => ({
  cuts: cuts.map((cut) => Number(cut.toPrecision(2))),
  steps: steps.map((step) => Math.round(step * 10) / 10),
}));
const text = `// Written by train/detect/first-look.ts from the development pages; not to be edited by hand.

/** For each measurement of \`lookValues\` the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const LOOK_SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
${shapes.map(({ cuts, steps }) => `  [[${cuts.join(', ')}], [${steps.join(', ')}]],`).join('\n')}
];
`;
writeFileSync(join(import.meta.dirname, '../../src/core/detect/first-look-weights.ts'), text);
