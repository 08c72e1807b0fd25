import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { BRIDGE } from './stories.ts';

test('gives three points, none leaning on the one before', () => {
  const { sentences, words } = summarize(BRIDGE, { form: 'points' });
  expect(sentences).toHaveLength(3);
  expect(words).toBeLessThanOrEqual(60);
  for (const { text } of sentences) expect(text).not.toMatch(/^(?:She|He|They|However|Many of them)\b/);
});

test('gives a shorter summary of thirty words', () => {
  const { words, sentences } = summarize(BRIDGE, { limit: 30 });
  expect(sentences.length).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(30);
});
