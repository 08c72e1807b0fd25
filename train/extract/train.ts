// Makes the weights of the block classifier: `node bench/run.mjs train/extract/train.ts ../shared/corpus/pages`. Deterministic.
import { writeFileSync } from 'node:fs';
import { scoreCorpus } from '../../bench/extract/metric.ts';
import { FEATURES } from '../../src/core/extract/feature-names.ts';
import { BOOST, boost } from './boost.ts';
import type { Forest } from './forest.ts';
import { NEWS, readMaterial, weightOf } from './material.ts';
import { outOfFold, pageScore } from './out-of-fold.ts';
import { tableOf } from './table.ts';

const OUT = 'src/core/extract/classifier-weights.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: train.ts CORPUS_PAGES_FOLDER');

const { all, clean, doubtful } = readMaterial(folder);
const odds = outOfFold(all, clean, weightOf, BOOST);
for (const name of NEWS) {
  const scores = all
    .filter(({ corpus }) => corpus === name)
    .map((example) => pageScore(example, odds.get(example) as Float64Array));
  const { f1, precision, recall } = scoreCorpus(scores);
  console.log(`${name}, out of fold by site: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`);
}
console.log(`${all.length} pages, ${doubtful} left out of training`);
const table = tableOf(clean, weightOf);
const isWhole = FEATURES.map((_, f) =>
  table.rows.every((value, i) => i % table.width !== f || Number.isInteger(value)),
);
writeFileSync(OUT, weightsFile(boost(table, BOOST), isWhole));
console.log(`wrote ${OUT}; run the formatter on it`);

/**
 * Trees in preorder, one after another; where each begins and where its right children lie follows from that. `isWhole` says of
 * each feature whether all its values are whole numbers.
 */
function weightsFile({ base, trees }: Forest, isWhole: readonly boolean[]): string {
  let nodes = '';
  const cuts: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    tree.feature.forEach((f, i) => {
      const exact = tree.value[i] as number;
      nodes += String.fromCharCode(36 + f);
      // A hundredth of log odds hardly moves a block, and shorter numbers are a smaller package.
      if (f < 0) leaves.push(Math.round(100 * exact));
      // Between whole numbers the next one cuts as the half before it does.
      else cuts.push(isWhole[f] && exact % 1 !== 0 ? Math.ceil(exact) : Number(exact.toPrecision(3)));
    });
  }
  return `// Made by train/extract/train.ts from ${FEATURES.length} features; not to be edited by hand.
export const BASE = ${base.toPrecision(4)};
/** A sign for each node: \`#\` for a leaf, the next for the first feature, and so on. */
export const NODES = ${JSON.stringify(nodes)};
export const CUTS: readonly number[] = ${JSON.stringify(cuts)};
/** In hundredths. */
export const LEAVES: readonly number[] = ${JSON.stringify(leaves)};
`;
}
