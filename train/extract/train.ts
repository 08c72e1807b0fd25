// Makes the weights of the block classifier: `node bench/run.mjs train/extract/train.ts ../shared/corpus/pages`. Deterministic.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../bench/extract/corpus.ts';
import { scoreCorpus } from '../../bench/extract/metric.ts';
import { FEATURES } from '../../src/core/extract/features.ts';
import { pages } from '../../test/pages/page.ts';
import { BOOST, boost } from './boost.ts';
import { type Example, examplesOf } from './examples.ts';
import type { Forest } from './forest.ts';
import { outOfFold, pageF1, pageScore } from './out-of-fold.ts';
import { tableOf } from './table.ts';

const NEWS = ['scrapinghub', 'fundus', 'news424'];
/** Further pages whose gold is made by programs or that are no news: they count less. */
const OTHERS = ['wcxb', 'readability'];
const OTHERS_WEIGHT = 0.3;
/** Each of the project's own pages counts as several: they show what must never be wrong. */
const OWN_WEIGHT = 3;
/** A page whose story a model of the other sites misses by so much has a gold that is not the story shown. */
const DOUBTFUL = 0.6;
const OUT = 'src/core/extract/classifier-weights.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: train.ts CORPUS_PAGES_FOLDER');

const read = (name: string): Example[] => {
  const corpus = readCorpus(join(folder, name));
  if (name === 'wcxb') corpus.pages = corpus.pages.filter((page) => page.gold.kind === 'article');
  return examplesOf(corpus);
};
const weightOf = (example: Example) =>
  OTHERS.includes(example.corpus) ? OTHERS_WEIGHT : example.corpus === 'own' ? OWN_WEIGHT : 1;

/** The project's own pages, which are its specification. */
const own = examplesOf({
  name: 'own',
  goldHasStandfirst: false,
  pages: pages('test/pages')
    .filter(({ expected }) => expected.paragraphs !== undefined)
    .map(({ slug, html, expected }) => ({
      gold: { id: slug, url: null, body: expected.paragraphs?.join('\n') ?? '' },
      url: expected.url,
      site: slug,
      html: () => html,
    })),
});

const all = [...NEWS, ...OTHERS].flatMap(read);
const first = outOfFold(all, all, weightOf, BOOST);
const clean = [...all.filter((example) => pageF1(example, first.get(example) as Float64Array) >= DOUBTFUL), ...own];
const second = outOfFold(all, clean, weightOf, BOOST);
for (const name of NEWS) {
  const scores = all
    .filter(({ corpus }) => corpus === name)
    .map((example) => pageScore(example, second.get(example) as Float64Array));
  const { f1, precision, recall } = scoreCorpus(scores);
  console.log(`${name}, out of fold by site: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`);
}
console.log(`${all.length} pages, ${all.length + own.length - clean.length} left out of training`);
writeFileSync(OUT, weightsFile(boost(tableOf(clean, weightOf), BOOST)));
console.log(`wrote ${OUT}; run the formatter on it`);

/** Trees in preorder, one after another; where each begins and where its right children lie follows from that. */
function weightsFile({ base, trees }: Forest): string {
  const feature: number[] = [];
  const value: number[] = [];
  for (const tree of trees) {
    tree.feature.forEach((f, i) => {
      const leaf = f < 0;
      feature.push(leaf ? 0 : f + 1);
      value.push(Number((tree.value[i] as number).toPrecision(leaf ? 2 : 3)));
    });
  }
  return `// Made by train/extract/train.ts from ${FEATURES.length} features; not to be edited by hand.
export const BASE = ${base.toPrecision(4)};
export const FEATURE: readonly number[] = ${JSON.stringify(feature)};
export const VALUE: readonly number[] = ${JSON.stringify(value)};
`;
}
