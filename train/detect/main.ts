/**
 * Trains the model that tells stories from other pages and writes `src/core/detect/weights.ts`:
 * `node scripts/run.mjs train/detect/main.ts [--dry] [--worst]`. Deterministic. Prints the result on sites held out (five
 * parts by site) for several thresholds before it learns from all pages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ADDRESS_FEATURES,
  DECLARED_FEATURES,
  FEATURES,
  type FeatureName,
} from '../../src/core/detect/feature-names.ts';
import { boost, type Options, type Shape, scoreOf } from './boost.ts';
import { ALSO_STORIES, type Row, rows, STORIES } from './pages.ts';

const OPTIONS: Options = { rounds: 140, rate: 0.2, lambda: 1, minHessian: 1, bins: 32 };
const PARTS = 5;
/** Weight of a second copy of each page without its address: saved pages have none. */
const UNADDRESSED = 0.3;

/**
 * Weight of a third copy without what its data say of it. On pages that have had their data cut out of the markup it more
 * than halves the stories missed (three partings by site, negatives at 1 %), and it costs nothing on pages as they are.
 */
const UNDECLARED = 0.6;

/** The measurements of a row with some of them taken away. */
function without(names: readonly FeatureName[], { values }: Row): number[] {
  const gone = new Set(names.map((name) => FEATURES.indexOf(name)));
  return values.map((value, f) => (gone.has(f) ? 0 : value));
}

function partOf(site: string): number {
  let hash = 7;
  for (const c of site) hash = (hash * 31 + (c.codePointAt(0) ?? 0)) >>> 0;
  return hash % PARTS;
}

function learn(data: readonly Row[]): Shape[] {
  const copies = [
    { weight: 1, rows: data.map((row) => row.values) },
    { weight: UNADDRESSED, rows: data.map((row) => without(ADDRESS_FEATURES, row)) },
    { weight: UNDECLARED, rows: data.map((row) => without(DECLARED_FEATURES, row)) },
  ];
  return boost(
    copies.flatMap(({ rows }) => rows),
    copies.flatMap(() => data.map((row) => row.label)),
    copies.flatMap(({ weight }) => data.map(() => weight)),
    OPTIONS,
  );
}

const data = rows().filter((row) => row.label >= 0);
const scores = new Map<Row, number>();
const undeclared = new Map<Row, number>();
for (let part = 0; part < PARTS; part++) {
  const shapes = learn(data.filter((row) => partOf(row.site) !== part && !row.mislabelled));
  for (const row of data) {
    if (partOf(row.site) !== part) continue;
    scores.set(row, scoreOf(shapes, row.values));
    undeclared.set(row, scoreOf(shapes, without(DECLARED_FEATURES, row)));
  }
}
const score = (row: Row): number => scores.get(row) ?? 0;
for (const [of, scored] of Object.entries({ 'as they are': scores, 'without their data': undeclared })) {
  console.log(`pages ${of}`);
  for (const threshold of [-3, -2, -1, -0.5, -0.25, 0, 0.15, 0.25, 0.5, 1]) {
    const share = (some: readonly Row[]): string => {
      const called = some.filter((row) => (scored.get(row) ?? 0) > threshold).length;
      return `${((100 * called) / Math.max(1, some.length)).toFixed(1)} % of ${some.length}`;
    };
    const stories = [...STORIES, ...ALSO_STORIES].map(
      (corpus) => `${corpus} ${share(data.filter((row) => row.corpus === corpus))}`,
    );
    console.log(`above ${threshold}: ${stories.join(', ')}; negatives ${share(data.filter((row) => row.label === 0))}`);
  }
}

if (process.argv.includes('--worst')) {
  const misjudged = (label: number): Row[] =>
    data
      .filter((row) => row.label === label && row.corpus !== 'scrapinghub')
      .sort((a, b) => (label === 1 ? score(a) - score(b) : score(b) - score(a)));
  for (const row of [...misjudged(1).slice(0, 30), ...misjudged(0).slice(0, 40)])
    console.log(
      score(row).toFixed(1),
      row.corpus,
      row.kind,
      row.id,
      row.url,
      '|',
      row.headline,
      '|',
      row.words,
      'words',
    );
}

if (!process.argv.includes('--dry')) {
  const shapes = learn(data.filter((row) => !row.mislabelled));
  const lines = FEATURES.map((name, f) => {
    const { cuts, steps } = shapes[f] as Shape;
    return `  [[${cuts.join(', ')}], [${steps.join(', ')}]], // ${name}`;
  });
  const text = `// Written by train/detect/main.ts from the development pages; not to be edited by hand.
export const BIAS = 0;

/** For each measurement, in their order, the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
${lines.join('\n')}
];
`;
  writeFileSync(join(import.meta.dirname, '../../src/core/detect/weights.ts'), text);
}
