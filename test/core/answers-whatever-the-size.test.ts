import { expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import {
  MAX_BLOCKS,
  MAX_BODY,
  MAX_ELEMENTS,
  MAX_HTML,
  MAX_PARAGRAPHS,
  MAX_SENTENCE,
  MAX_SUMMARIZED,
} from '../../src/core/limits.ts';
import { readPage, readText } from '../../src/core/read.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { textExtraction } from '../../src/core/text-extraction.ts';
import { brokenPromises } from '../support/broken-promises.ts';
import { OVERSIZED, OVERSIZED_URL as url } from '../support/oversized.ts';

/** Large enough that a pattern with quadratic time does not come to an end, small enough for every run. */
const SCALE = 0.02;

it.each(Object.entries(OVERSIZED))('%s: an answer that keeps its promises', { timeout: 60_000 }, (_, make) => {
  const input = make(SCALE);
  const reading = 'html' in input ? readPage(input.html, { url }) : readText(input.text);
  expect(brokenPromises(reading)).toEqual([]);
  expect(reading.article.paragraphs.length).toBeGreaterThan(0);
});

it('reads so much of a page and no more, and says so', () => {
  const long = readPage(`<p>One paragraph stands here.</p>${' '.repeat(MAX_HTML)}<p>Beyond.</p>`, { url });
  expect(long.article.partial).toBe('too-large');
  expect(long.article.paragraphs).toEqual(['One paragraph stands here.']);
  const many = parseTree('<i></i>'.repeat(MAX_ELEMENTS + 10));
  expect(many.elements).toHaveLength(MAX_ELEMENTS);
  expect(many.truncated).toBe(true);
  expect(many.root.end).toBe(MAX_ELEMENTS);
});

it('reads so many blocks of text and no more, and says so', () => {
  const story = Array.from({ length: 12 }, (_, n) => `<p>The council of Arlen voted on item ${n} on Monday night.</p>`);
  const page = (blocks: number) => `${story.join('')}${'<div>More</div>'.repeat(blocks - story.length)}`;
  expect(readBlocks(parseTree(page(MAX_BLOCKS + 10)))).toHaveLength(MAX_BLOCKS);
  const { article } = readPage(page(MAX_BLOCKS), { url });
  expect(article.partial).toBe('too-large');
  expect(article.paragraphs[0]).toContain('item 0');
  expect(readPage(page(MAX_BLOCKS - 1), { url }).article.partial).toBe(false);
});

it('summarizes the first paragraphs of a text that has too many', () => {
  const news = 'The council of Arlen voted on Monday night for the new bridge over the river, 12 to 3.';
  const told = (before: number) =>
    summarize({ headline: 'Arlen votes on bridge', paragraphs: [...Array(before).fill('Go on'), news], lang: 'en' });
  expect(told(MAX_PARAGRAPHS - 1).sentences.some(({ text }) => text === news)).toBe(true);
  expect(told(MAX_PARAGRAPHS).sentences.some(({ text }) => text === news)).toBe(false);
});

it('counts the words of given text as far as it is summarized', () => {
  const { signals } = textExtraction({ url, headline: '', body: 'one two three four\n'.repeat(20_000) });
  expect(signals.bodyWords).toBeGreaterThan(30_000);
  expect(signals.bodyWords).toBeLessThan(MAX_SUMMARIZED / 4);
});

it('takes so much text and no more, and says so', () => {
  const part = (n: number) => `Item ${n} of the plan was read. The council voted on item ${n} on Monday. `;
  const body = Array.from({ length: 20_000 }, (_, n) => `${part(n)}${n % 100 === 99 ? '\n' : ''}`).join('');
  expect(body.length).toBeGreaterThan(MAX_BODY);
  const given = readText({ url, headline: '', body });
  expect(given.article.partial).toBe('too-large');
  expect(given.article.paragraphs.join('').length).toBeLessThanOrEqual(MAX_BODY);
  const page = readPage(`<article>${body.replaceAll('\n', '<p>')}</article>`, { url });
  expect(page.article.partial).toBe('too-large');
  expect(page.article.paragraphs.join('').length).toBeLessThanOrEqual(MAX_BODY);
});

it('shows no word of a thousand pages', () => {
  const { summary } = readText({ url, headline: '', body: 'a'.repeat(200_000) });
  expect(summary.sentences.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(MAX_SENTENCE + 1);
});

it('never cuts a pair of surrogates in two', () => {
  const { article, summary } = readText({ url, headline: '🙂'.repeat(9_999), body: `x${'🙂'.repeat(900_000)}` });
  for (const text of [article.headline, ...article.paragraphs, ...summary.sentences.map((one) => one.text)])
    expect(text).not.toMatch(/\p{Cs}/u);
});
