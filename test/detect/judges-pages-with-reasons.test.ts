import { describe, expect, it } from 'vitest';
import { countsOf } from '../../bench/detect/page-counts.ts';
import { firstLook } from '../../src/core/detect/first-look.ts';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { pages } from '../pages/page.ts';

describe.each(pages().map((page) => [page.slug, page] as const))('%s', (_, { html, expected }) => {
  const { article, signals } = extract(html, { url: expected.url });
  const verdict = judge(article, signals);

  it('is judged for what it is', () => {
    expect(verdict.verdict).toBe(expected.verdict);
  });
  it('gives one to three reasons, in sentences, each once', () => {
    const codes = verdict.reasons.map((reason) => reason.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(3);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { text } of verdict.reasons) expect(text).toMatch(/^[A-Z].+\.$/);
  });
  it('is worth reading at first look, if it is a story', () => {
    if (expected.verdict === 'story') expect(firstLook(countsOf(html, expected.url)).verdict).not.toBe('not-story');
  });
});

describe('judge', () => {
  it('never calls an empty page a story', () => {
    for (const html of ['', '<html></html>', '<h1>Harbour wall rises again</h1>']) {
      const { article, signals } = extract(html, { url: 'https://example.com/2024/01/31/harbour-wall-rises-again' });
      expect(judge(article, signals).verdict).not.toBe('story');
    }
  });

  it('is not even unsure of a page without text, unless its data call it a story', () => {
    const page = (head: string) => {
      const html = `<title>Frames</title>${head}<body><p>Two words.</p><iframe src="/other"></iframe></body>`;
      const { article, signals } = extract(html, {
        url: 'https://a.example/news/2026/11/09/harbour-bridge-closed-for-good',
      });
      return judge(article, signals).verdict;
    };
    expect(page('')).toBe('not-story');
    expect(page('<meta property="og:type" content="article">')).toBe('unsure');
  });
});
