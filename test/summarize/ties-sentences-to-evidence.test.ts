import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { body } from './arbitrary-body.ts';

const LETTERS = /[\p{L}\p{N}]+/gu;

test('evidence lies within its paragraph and holds the words shown, in order', () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      for (const { text, evidence } of summarize({ headline: '', paragraphs, lang: 'en' }).sentences) {
        expect(evidence.length).toBeGreaterThan(0);
        const stands = evidence.map(({ paragraph, start, end }) => {
          const from = paragraphs[paragraph] ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(from.length);
          return from.slice(start, end);
        });
        const letters = (s: string) => (s.match(LETTERS) ?? []).join(' ').toLowerCase();
        expect(letters(text)).toBe(letters(stands.join(' ')));
      }
    }),
    { numRuns: 60 },
  );
});

test('the same body always gives the same summary', () => {
  fc.assert(
    fc.property(body, fc.string(), (paragraphs, headline) => {
      const once = JSON.stringify(summarize({ headline, paragraphs, lang: 'en' }));
      expect(JSON.stringify(summarize({ headline, paragraphs, lang: 'en' }))).toBe(once);
    }),
    { numRuns: 60 },
  );
});
