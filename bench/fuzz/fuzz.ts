/**
 * Reads mutated pages (cut, spliced, swapped, nested, corrupted) and counts broken promises, exceptions and pages that take
 * more than two seconds of processor time. Pages: those of test/pages and, where it is there, every fifth of the corpus.
 * Run: `node bench/run.mjs bench/fuzz/fuzz.ts [pages, 20000] [first seed, 0]`.
 */

import { readPage, readText } from '../../src/core/read.ts';
import { pages } from '../../test/pages/page.ts';
import { brokenPromises } from '../../test/support/broken-promises.ts';
import { mutate } from '../../test/support/mutate.ts';
import { Random } from '../../test/support/random.ts';
import { pagesOf } from '../corpus/pages.ts';

const [count = 20_000, first = 0] = process.argv.slice(2).map(Number);
const SLOW_MS = 2000;
const SHARE = 5;
const LONGEST = 400_000;
const SETS = ['fundus', 'scrapinghub', 'news424', 'chinese69'];

const originals = pages('test/pages').map(({ html, expected }) => ({ html, url: expected.url }));
const own = originals.length;
for (const set of SETS)
  originals.push(...pagesOf(set).filter(({ html }, n) => n % SHARE === 0 && html.length < LONGEST));
console.log(
  `${count} pages from seed ${first}, made of ${own} pages of our own and ${originals.length - own} of the corpus`,
);

const kinds = new Map<string, number[]>();
const note = (kind: string, seed: number) => kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
let slowest = 0;
for (let seed = first; seed < first + count; seed++) {
  const random = new Random(seed);
  const { html, url } = random.of(originals);
  const broken = mutate(html, random.of(originals).html, random);
  const limit = random.of([60, 30] as const);
  const form = random.of(['prose', 'prose', 'points'] as const);
  const before = process.cpuUsage();
  try {
    const reading = readPage(broken, { url, limit, form });
    const { user } = process.cpuUsage(before);
    slowest = Math.max(slowest, user / 1000);
    if (user / 1000 > SLOW_MS) note('slow', seed);
    for (const what of brokenPromises(reading, limit)) note(what.replace(/\d+|".*?"/g, '…'), seed);
    const body = mutate(reading.article.paragraphs.join('\n'), broken.slice(0, 3_000), random);
    const given = readText({ url, headline: reading.article.headline, body }, { limit, form });
    for (const what of brokenPromises(given, limit)) note(`as text: ${what.replace(/\d+|".*?"/g, '…')}`, seed);
  } catch (error) {
    note(
      `exception: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : error}`,
      seed,
    );
  }
}
for (const [kind, seeds] of kinds) console.log(`${seeds.length} × ${kind}; seeds ${seeds.slice(0, 8).join(', ')}`);
console.log(
  `${[...kinds.values()].reduce((sum, seeds) => sum + seeds.length, 0)} failures; slowest page ${Math.round(slowest)} ms`,
);
