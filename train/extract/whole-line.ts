// The whole line of steps on sites that the block classifier has not seen, and the pages where it does worst:
//   node bench/run.mjs train/extract/whole-line.ts FOLDER [--worst=N] [--keep=FILE] [--disguised] [CORPUS …]
// --disguised reads the pages as sites of another make would send them (`bench/extract/disguise.ts`).
// --keep stores the learned models in FILE and takes them from there when it is there: rules around the classifier can be
// tried without learning anew, as long as its features stay.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readCorpus } from '../../bench/extract/corpus.ts';
import { disguised } from '../../bench/extract/disguise.ts';
import { f1, type PageScore, precision, recall, scoreCorpus, scorePage } from '../../bench/extract/metric.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { BOOST } from './boost.ts';
import { type Forest, predict } from './forest.ts';
import { NEWS, readMaterial, weightOf } from './material.ts';
import { foldOfPage, forestsWithout } from './out-of-fold.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const [folder, ...corpora] = args.filter((arg) => !arg.startsWith('--'));
if (!folder) throw new Error('usage: whole-line.ts FOLDER [--worst=N] [--keep=FILE] [--disguised] [CORPUS …]');

const file = option('keep');
const forests = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Forest[]) : learn(folder);
if (file) writeFileSync(file, JSON.stringify(forests));

for (const name of corpora.length > 0 ? corpora : NEWS) {
  const { pages, goldHasStandfirst } = readCorpus(join(folder, name));
  const scores = pages
    .filter(({ gold }) => gold.body && (name !== 'wcxb' || gold.kind === 'article'))
    .map((page) => ({ page, score: scoreOf(page, goldHasStandfirst) }));
  const all = scoreCorpus(scores.map(({ score }) => score));
  console.log(
    `${name}, whole line out of fold by site: F1 ${all.f1.toFixed(4)}  P ${all.precision.toFixed(4)}  R ${all.recall.toFixed(4)}`,
  );
  const worst = scores.sort((a, b) => f1Of(a.score) - f1Of(b.score)).slice(0, Number(option('worst') ?? 0));
  for (const { page, score } of worst)
    console.log(
      `    ${precision(score).toFixed(3)} ${recall(score).toFixed(3)} ${page.gold.id} ${page.url.slice(0, 90)}`,
    );
}

function learn(from: string): Forest[] {
  return forestsWithout(readMaterial(from).clean, weightOf, BOOST);
}

/** Body as `bench/extract` scores it, by the model that has not seen the page's site. */
function scoreOf(page: Page, goldHasStandfirst: boolean): PageScore {
  const forest = forests[foldOfPage(page)] as Forest;
  const html = args.includes('--disguised') ? disguised(page.html()) : page.html();
  const { article } = extract(html, { url: page.url, classifier: (row) => predict(forest, row) });
  const lead = goldHasStandfirst && article.standfirst ? [article.standfirst] : [];
  return scorePage(page.gold.body ?? '', [...lead, ...article.paragraphs].join('\n'));
}

function f1Of(score: PageScore): number {
  return f1(precision(score), recall(score));
}
