/**
 * Prints what the detector makes of each kind of page, how the first look in the page and the verdict after extraction
 * agree, and (with `--wrong`) every page judged wrong, (with `--apart`) every page on which they differ about reading it at
 * all: `node scripts/run.mjs bench/detect/main.ts [--wrong] [--apart]`. The model was trained on these pages; `train/detect/main.ts --dry` prints the result on sites held out.
 */
import { firstLook } from '../../src/core/detect/first-look.ts';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import type { VerdictName } from '../../src/core/story.ts';
import { golds, pageOf } from '../corpus/pages.ts';
import { countsOf } from './page-counts.ts';

const STORIES = ['fundus', 'news424', 'newspages2013'];
const CORPORA = [
  ...STORIES,
  'scrapinghub',
  'mercury',
  'chinese69',
  'wcxb',
  'negatives_products',
  'negatives_forms',
  'negatives_paged',
  'negatives_listing',
  'negatives_home',
];
const VERDICTS: readonly VerdictName[] = ['story', 'unsure', 'not-story'];

type Row = Record<VerdictName, number>;
const row = (): Row => ({ story: 0, unsure: 0, 'not-story': 0 });
const count = (table: Map<string, Row>, name: string, verdict: VerdictName): void => {
  const counted = table.get(name) ?? row();
  counted[verdict]++;
  table.set(name, counted);
};
const kinds = new Map<string, Row>();
/** What the verdict says, by group of pages and first look, and by kind of page where the first look says there is nothing to read. */
const agreement = new Map<string, Row>();
const passed = new Map<string, Row>();
const missed = new Map<string, Row>();
const isStory = (kind: string): boolean => STORIES.includes(kind);
let microseconds = 0;
let pages = 0;

for (const corpus of CORPORA) {
  for (const gold of golds(corpus)) {
    const html = pageOf(corpus, gold);
    const url = gold.url ?? '';
    const { article, signals } = extract(html, { url });
    const verdict = judge(article, signals);
    const counts = countsOf(html, url);
    const start = process.hrtime.bigint();
    const look = firstLook(counts);
    microseconds += Number(process.hrtime.bigint() - start) / 1000;
    pages++;
    const kind = corpus === 'wcxb' ? `wcxb ${gold.kind}` : corpus;
    count(kinds, kind, verdict.verdict);
    const group = `${isStory(kind) ? 'stories' : kind === 'wcxb article' || ['scrapinghub', 'mercury', 'chinese69'].includes(kind) ? 'others' : 'negatives'}, first look ${look.verdict}`;
    count(agreement, group, verdict.verdict);
    // A page that was saved without its address lacks what every page in a browser has: it is counted by itself.
    count(look.verdict === 'not-story' ? missed : passed, url === '' ? `${kind}, no address` : kind, verdict.verdict);
    const wrong = isStory(kind)
      ? verdict.verdict !== 'story'
      : group.startsWith('negatives') && verdict.verdict === 'story';
    const apart = (look.verdict === 'not-story') !== (verdict.verdict === 'not-story');
    if (apart && process.argv.includes('--apart'))
      console.log(
        `${kind} ${gold.id} ${url.slice(0, 120)}\n  first look ${look.verdict} (${look.reasons.join(', ')}), verdict ${verdict.verdict}; ${JSON.stringify(counts).slice(0, 400)}`,
      );
    if (wrong && process.argv.includes('--wrong'))
      console.log(
        `${kind} ${gold.id} ${url}\n  ${verdict.verdict}: ${verdict.reasons.map((one) => one.text).join(' ')}\n  “${article.headline}”, ${signals.bodyWords} words`,
      );
  }
}

const print = (title: string, table: ReadonlyMap<string, Row>): void => {
  console.log(`\n${title.padEnd(36)}${[...VERDICTS, 'pages', '% story'].map((name) => name.padStart(11)).join('')}`);
  for (const [name, counted] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    const all = counted.story + counted.unsure + counted['not-story'];
    const cells = [...VERDICTS.map((verdict) => counted[verdict]), all, ((100 * counted.story) / all).toFixed(1)];
    console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(11)).join(''));
  }
};
const total = (names: (kind: string) => boolean): Row =>
  [...kinds]
    .filter(([kind]) => names(kind))
    .reduce(
      (sum, [, one]) => ({
        story: sum.story + one.story,
        unsure: sum.unsure + one.unsure,
        'not-story': sum['not-story'] + one['not-story'],
      }),
      row(),
    );
const all = new Map(kinds);
all.set('= all story sets', total(isStory));
all.set(
  '= all negatives',
  total((kind) => kind.startsWith('negatives') || (kind.startsWith('wcxb') && kind !== 'wcxb article')),
);
print('kind of page', all);
print('verdict by first look', agreement);
print('verdict where the first look reads on', passed);
print('verdict where the first look stops', missed);
console.log(`\nscoring of the first look: ${(microseconds / Math.max(1, pages)).toFixed(0)} µs a page`);
