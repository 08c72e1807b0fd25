import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { countWords } from '../../src/core/words.ts';
import { body } from './arbitrary-body.ts';

test('no summary is over its limit, in any form', () => {
  fc.assert(
    fc.property(
      body,
      fc.constantFrom(60 as const, 30 as const),
      fc.constantFrom('prose' as const, 'points' as const),
      (paragraphs, limit, form) => {
        const { sentences, words } = summarize({ headline: 'Council votes', paragraphs, lang: 'en' }, { limit, form });
        const counted = countWords(sentences.map(({ text }) => text).join(' '), 'en');
        expect(words).toBe(counted);
        expect(words).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

test('a body with a sentence never gives an empty summary', () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      const text = [...paragraphs, 'The council voted on Monday.'];
      expect(summarize({ headline: '', paragraphs: text, lang: 'en' }).sentences.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('a body of one endless sentence is cut with an ellipsis', () => {
  const endless = `The council met, ${'and then it met again, '.repeat(40)}and went home.`;
  const { sentences, words } = summarize({ headline: '', paragraphs: [endless], lang: 'en' });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.text).toMatch(/^The council met, .*again…$/);
  expect(words).toBeLessThanOrEqual(60);
  expect(words).toBeGreaterThan(40);
});
