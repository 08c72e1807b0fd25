import { expect, it } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';

it('cuts a long run without spaces between words, and never gives a bare ellipsis', () => {
  const body = 'ข่าววันนี้'.repeat(100);
  const { sentences, words } = summarize({ headline: '', paragraphs: [body], lang: 'th' });
  expect(sentences).toHaveLength(1);
  expect(words).toBeGreaterThan(30);
  expect(words).toBeLessThanOrEqual(60);
  const [{ start, end } = { start: 0, end: 0 }] = sentences[0]?.evidence ?? [];
  expect(sentences[0]?.text).toBe(`${body.slice(start, end)}…`);
});
