import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/core/sentences/sentences.ts';
import { protects } from '../../src/core/summarize/shorten/protected.ts';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';
import { balanced } from '../../src/core/summarize/shorten/sound.ts';
import { countWords } from '../../src/core/words.ts';

/** Pieces of news prose, put together at random: right or wrong, what holds must hold. */
const piece = fc.constantFrom(
  'The mayor',
  ', who took office in June,',
  ' has resigned',
  ', forcing a vote',
  ' on Monday',
  ', police said',
  ' (47)',
  ' – a pilot –',
  ' and left the town for good',
  ', the first in Bern,',
  ' “we won',
  '” she said',
  ' may',
  ' not',
  ', 47,',
  ' allegedly',
  ', while others waited for him',
  ', including two',
  ' if',
  '.',
  ' Ann Poe',
  ', however,',
  ' also',
  ' said',
  '…',
);

const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

const tokens = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('every variant', () => {
  it('is what its kept spans hold, in order, and nothing else', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        for (const sentence of sentences(paragraph, 'en')) {
          for (const made of shorten(paragraph, sentence, { lang: 'en' })) {
            const kept = made.kept.map(({ start, end }) => paragraph.slice(start, end));
            expect(tokens(made.text)).toEqual(tokens(kept.join(' ')));
            expect(made.words).toBe(countWords(made.text, 'en'));
            let at = sentence.start;
            for (const { start, end } of made.kept) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
    );
  });

  it('keeps every negation, hedge and condition, and breaks no quotation', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        for (const sentence of sentences(paragraph, 'en')) {
          const [whole, ...shorter] = shorten(paragraph, sentence, { lang: 'en' });
          const hedges = (of: string) => tokens(of).filter((word) => protects(word));
          for (const made of shorter) {
            expect(hedges(made.text)).toEqual(hedges(whole?.text ?? ''));
            expect(balanced(made.text)).toBe(true);
            expect(made.words).toBeLessThan(whole?.words ?? 0);
          }
        }
      }),
    );
  });

  it('keeps whose claim it is', () => {
    for (const claim of [
      'The port of Bern will be closed in May, forcing hundreds to leave, the mayor said.',
      'According to the police, the men (all from Bern) came through a window at night.',
    ]) {
      const variants = shorten(claim, { start: 0, end: claim.length }, { lang: 'en' });
      expect(variants.length).toBeGreaterThan(1);
      for (const made of variants) expect(made.text).toMatch(/the mayor said|According to the police/);
    }
  });

  it('comes in good time from a sentence without end', () => {
    const endless = `The mayor, who ${'left, said she, (and) – so – '.repeat(20_000)}, resigned.`;
    expect(shorten(endless, { start: 0, end: endless.length }, { lang: 'en' }).length).toBeGreaterThan(0);
  });
});
