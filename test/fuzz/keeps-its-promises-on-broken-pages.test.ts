import { expect, it } from 'vitest';
import { readPage, readText } from '../../src/core/read.ts';
import { pages } from '../pages/page.ts';
import { brokenPromises } from '../support/broken-promises.ts';
import { mutate } from '../support/mutate.ts';
import { Random } from '../support/random.ts';

const originals = pages().map(({ html, expected }) => ({ html, url: expected.url }));
const PAGES = 500;

it(`${PAGES} broken pages, always the same: read, within sixty words, each word with its evidence`, {
  timeout: 120_000,
}, () => {
  const failed: string[] = [];
  for (let seed = 0; seed < PAGES; seed++) {
    const random = new Random(seed);
    const { html, url } = random.of(originals);
    const broken = mutate(html, random.of(originals).html, random);
    const limit = random.of([60, 30] as const);
    const form = random.of(['prose', 'prose', 'points'] as const);
    const reading = readPage(broken, { url, limit, form });
    failed.push(...brokenPromises(reading, limit).map((what) => `seed ${seed}: ${what}`));
    // The same text without its page, cut and spliced once more.
    const body = mutate(reading.article.paragraphs.join('\n'), broken.slice(0, 3_000), random);
    const given = readText({ url, headline: reading.article.headline, body }, { limit, form });
    failed.push(...brokenPromises(given, limit).map((what) => `seed ${seed}, as text: ${what}`));
  }
  expect(failed).toEqual([]);
});
