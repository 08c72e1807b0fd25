/**
 * Is the story of the live page the story of its file? Shows pages of the corpora in real Chromium, offline, once without
 * scripts and once with those that stand in the page, takes the snapshot of the document as it is drawn, and compares what is
 * read from it with what is read from the file: `node scripts/run.mjs bench/snapshot/main.ts [--pages=100] [--show] [CORPUS …]`.
 * `--show` prints what differs. Our own fixtures are shown beside them.
 */
import { readArticle } from '../../src/core/read.ts';
import { pages as fixtures } from '../../test/pages/page.ts';
import { golds, pageOf } from '../corpus/pages.ts';
import { f1, precision, recall, scorePage } from '../extract/metric.ts';
import { type Cause, differences, FIELDS } from './differences.ts';
import { livePages } from './live-page.ts';

const args = process.argv.slice(2);
const show = args.includes('--show');
const wanted = Number(args.find((arg) => arg.startsWith('--pages='))?.slice(8) ?? 100);
const named = args.filter((arg) => !arg.startsWith('--'));

/** A page, where it stands and what people took for its story. */
interface Shown {
  name: string;
  url: string;
  html: () => string;
  gold: string;
}

const all = (named.length > 0 ? named : ['scrapinghub', 'fundus', 'news424']).flatMap((corpus) =>
  golds(corpus).map((gold): Shown => {
    const url = (gold.url ?? `https://page.example/${gold.id}`).replace(/^http:/, 'https:');
    return { name: `${corpus} ${gold.id}`, url, html: () => pageOf(corpus, gold), gold: gold.body ?? '' };
  }),
);
if (all.length === 0) throw new Error('There is no corpus: see SIXTY_CORPUS.');
const step = Math.max(1, all.length / wanted);
const sample = Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor(i * step)] as Shown);
const ours = fixtures().map(
  ({ slug, html, expected }): Shown => ({
    name: slug,
    url: expected.url,
    html: () => html,
    gold: (expected.paragraphs ?? []).join('\n'),
  }),
);

await compare('fixtures, without scripts', ours, false);
await compare('fixtures, with scripts', ours, true);
await compare('corpora, without scripts', sample, false);
await compare('corpora, with the scripts in the page', sample, true);

async function compare(title: string, pages: readonly Shown[], scripts: boolean): Promise<void> {
  const equal = new Map<string, number>();
  const causes = new Map<Cause, number>();
  const against = { file: 0, live: 0, counted: 0 };
  let nothingWritten = 0;
  let equalThen = 0;
  const browser = await livePages(scripts);
  try {
    for (const { name, url, html, gold } of pages) {
      const text = html();
      const page = await browser.show(text, url);
      const live = readArticle(page.snapshot, url);
      const file = readArticle(text, url);
      const found = differences(live.article, file.article, { html: text, live: page, scripts });
      const differ = new Set<string>(found.map(({ field }) => field));
      if (live.verdict.verdict !== file.verdict.verdict) differ.add('verdict');
      for (const field of [...FIELDS, 'verdict']) if (!differ.has(field)) equal.set(field, (equal.get(field) ?? 0) + 1);
      if (differ.size === 0) equal.set('all', (equal.get('all') ?? 0) + 1);
      for (const cause of new Set(found.map((one) => one.cause))) causes.set(cause, (causes.get(cause) ?? 0) + 1);
      if (!found.some(({ cause }) => cause.startsWith('a script'))) {
        nothingWritten++;
        if (differ.size === 0) equalThen++;
      }
      if (gold !== '') {
        against.counted++;
        against.file += pageF1(gold, file.article.paragraphs);
        against.live += pageF1(gold, live.article.paragraphs);
      }
      if (!show || differ.size === 0) continue;
      console.log(`\n${name} ${url.slice(0, 100)}`);
      for (const one of found) console.log(`  ${one.field}, ${one.side} (${one.cause}): ${one.text.slice(0, 140)}`);
      if (differ.has('verdict')) console.log(`  verdict: live ${live.verdict.verdict}, file ${file.verdict.verdict}`);
    }
  } finally {
    await browser.close();
  }
  const mean = (sum: number): string => (sum / Math.max(1, against.counted)).toFixed(4);
  console.log(`\n${title}: ${equal.get('all') ?? 0} of ${pages.length} pages equal in all that is compared`);
  if (scripts)
    console.log(`  ${equalThen} of the ${nothingWritten} in which no script wrote or took away what is read`);
  console.log(
    `  equal by field: ${[...FIELDS, 'verdict'].map((field) => `${field} ${equal.get(field) ?? 0}`).join(', ')}`,
  );
  for (const [cause, count] of causes) console.log(`  differs where ${cause}: ${count} pages`);
  console.log(`  F1 of the body against gold: file ${mean(against.file)}, live ${mean(against.live)}`);
}

function pageF1(gold: string, paragraphs: readonly string[]): number {
  const score = scorePage(gold, paragraphs.join('\n'));
  return f1(precision(score), recall(score));
}
