import { expect, it } from 'vitest';
import { storyProblem } from '../../src/core/formats/story-shape.ts';
import { readPage, readText, toStory } from '../../src/core/read.ts';

const sentence = (n: number) =>
  `The council of Arlen voted on item ${n} of its plan for the new bridge over the river on Monday.`;
const paragraphs = Array.from({ length: 12 }, (_, n) => `${sentence(2 * n)} ${sentence(2 * n + 1)}`);
const html = `<html lang="en"><head><title>Arlen votes on bridge</title></head><body><article><h1>Arlen votes on bridge</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

it('reads a page into article, verdict and a summary whose evidence lies in the body', () => {
  const reading = readPage(html, { url: 'https://example.com/news/arlen-votes-on-bridge?utm_source=x' });
  expect(reading.verdict.verdict).toBe('story');
  expect(reading.article.headline).toBe('Arlen votes on bridge');
  expect(reading.article.paragraphs).toEqual(paragraphs);
  expect(reading.summary.words).toBeGreaterThan(0);
  expect(reading.summary.words).toBeLessThanOrEqual(60);
  expect(storyProblem(toStory(reading, '2026-11-23T00:00:00Z'))).toBeNull();
});

it('reads the same from text that was already extracted', () => {
  const url = 'https://example.com/news/arlen-votes-on-bridge';
  const given = readText({ url, headline: 'Arlen votes on bridge', body: paragraphs.join('\r\n\r\n') });
  const page = readPage(html, { url });
  expect(given.article.paragraphs).toEqual(paragraphs);
  expect(given.verdict.verdict).toBe('story');
  expect(given.summary.sentences).toEqual(page.summary.sentences);
  expect(given.id).toBe(page.id);
});

it('keeps to the limit asked for, and answers where there is nothing', () => {
  const url = 'https://example.com/1';
  expect(readPage(html, { url, limit: 30 }).summary.words).toBeLessThanOrEqual(30);
  for (const empty of ['', '   ', '<html>', '\0', '<p>']) {
    const reading = readPage(empty, { url });
    expect(reading.verdict.verdict).toBe('not-story');
    expect(reading.summary.sentences).toEqual([]);
  }
  expect(readText({ url: 'no address', headline: '', body: '' }).summary.words).toBe(0);
});
