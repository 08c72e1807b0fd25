/**
 * Trains the model that tells stories from other pages and writes `src/core/detect/weights.ts`:
 * `node scripts/run.mjs train/detect/main.ts [--dry]`. Deterministic. Prints the result on sites held out (five parts by
 * site) for several thresholds before it fits all pages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, rows, STORIES } from './pages.ts';
import { boost, type Options, type Split, scoreOf, type Tree } from './trees.ts';

const OPTIONS: Options = { rounds: 200, depth: 2, rate: 0.15, minHessian: 1, lambda: 1 };
const PARTS = 5;

const part = (site: string): number => {
  let hash = 7;
  for (const c of site) hash = (hash * 31 + (c.codePointAt(0) ?? 0)) >>> 0;
  return hash % PARTS;
};

const train = (data: readonly Row[]): Tree[] =>
  boost(
    data.map((row) => row.values),
    data.map((row) => row.label),
    data.map(() => 1),
    OPTIONS,
  );

const data = rows().filter((row) => row.label >= 0);
const scores = new Map<Row, number>();
for (let k = 0; k < PARTS; k++) {
  const trees = train(data.filter((row) => part(row.site) !== k));
  for (const row of data) if (part(row.site) === k) scores.set(row, scoreOf(trees, row.values));
}
for (const threshold of [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1]) {
  const share = (some: readonly Row[]): string => {
    const called = some.filter((row) => (scores.get(row) ?? 0) > threshold).length;
    return `${((100 * called) / Math.max(1, some.length)).toFixed(1)} % of ${some.length}`;
  };
  const stories = STORIES.map((corpus) => `${corpus} ${share(data.filter((row) => row.corpus === corpus))}`);
  console.log(`above ${threshold}: ${stories.join(', ')}; negatives ${share(data.filter((row) => row.label === 0))}`);
}
if (process.argv.includes('--worst')) {
  const by = (label: number, sign: number): Row[] =>
    data
      .filter((row) => row.label === label && row.corpus !== 'scrapinghub')
      .sort((a, b) => sign * ((scores.get(a) ?? 0) - (scores.get(b) ?? 0)));
  for (const row of [...by(1, 1).slice(0, 30), ...by(0, -1).slice(0, 40)]) {
    console.log(
      (scores.get(row) ?? 0).toFixed(1),
      row.corpus,
      row.kind,
      row.id.slice(0, 24),
      row.url.slice(0, 90),
      '|',
      row.headline.slice(0, 50),
      '|',
      Math.round(Math.expm1(row.values[0] ?? 0)),
    );
  }
}

/** A tree of two questions as ten numbers; missing questions become ones that decide nothing. */
function flat(tree: Tree): number[] {
  const split = (node: Tree): Split =>
    typeof node === 'number' ? { feature: 0, threshold: 0, left: node, right: node } : node;
  const top = split(tree);
  const [low, high] = [split(top.left), split(top.right)];
  const leaf = (node: Tree): number => (typeof node === 'number' ? Math.round(node * 1000) / 1000 : 0);
  const cut = (value: number): number => Number(value.toPrecision(4));
  return [
    top.feature,
    cut(top.threshold),
    low.feature,
    cut(low.threshold),
    high.feature,
    cut(high.threshold),
    leaf(low.left),
    leaf(low.right),
    leaf(high.left),
    leaf(high.right),
  ];
}

if (!process.argv.includes('--dry')) {
  const trees = train(data).map(flat);
  const lines = trees.map((tree) => `  ${tree.join(', ')},`);
  const text = `// Written by train/detect/main.ts from the development pages; do not edit. One tree a line, see model.ts.\n// biome-ignore format: one tree a line\nexport const TREES: readonly number[] = [\n${lines.join('\n')}\n];\n`;
  writeFileSync(join(import.meta.dirname, '../../src/core/detect/weights.ts'), text);
}
