import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, formatCard, formatCards } from '../../src/core/formats/card.ts';
import { parseCard, parseCards } from '../../src/core/formats/card-read.ts';

const SEED = '../shared/seed/record.txt';

/** Texts that hurt: bars, backslashes, white space at the edges, escapes of our own, halves of surrogate pairs. */
const field = fc.oneof(
  fc.string({
    unit: fc.constantFrom('|', '\\', ' ', '\n', '\r', '\t', '&', 'n', 'u', 'a', '\u00a0', '\ufeff', '\ud83d', '\udca1'),
  }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '||||',
    '\\',
    '\\&',
    '\\ud800',
    'https://example.com/a',
    ' a ||||\n b ||||\n c ||||\n d||||\ne\n',
  ),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
const card: fc.Arbitrary<Card> = fc.record({ headline: field, summary: field, source: field, url: field, body: field });

describe('the card text form', () => {
  it('gives back every card', () => {
    fc.assert(
      fc.property(card, (x) => {
        expect(parseCard(formatCard(x))).toEqual(x);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back every file of cards, whether written together or put behind one another', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 6 }), (cards) => {
        expect(parseCards(formatCards(cards))).toEqual({ cards, damage: [] });
        expect(parseCards(cards.map(formatCard).join(''))).toEqual({ cards, damage: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('survives being saved as UTF-8', () => {
    fc.assert(
      fc.property(card, (x) => {
        const bytes = new TextEncoder().encode(formatCard(x));
        expect(parseCard(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual(x);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes the white space of the form by hand', () => {
    const x = { headline: 'H', summary: 'S.', source: 'R', url: 'https://e.com/1', body: 'One.\nTwo.\n\n (By A)' };
    expect(formatCard(x)).toBe('H ||||\n S. ||||\n R ||||\n https://e.com/1||||\nOne.\nTwo.\n\n (By A)\n');
  });

  it.skipIf(!existsSync(SEED))(
    'reads the first record ever written and writes it back byte by byte (needs ../shared)',
    () => {
      const text = readFileSync(SEED, 'utf8');
      const seed = parseCard(text);
      expect(seed.source).toBe('Reuters');
      expect(seed.url).toMatch(/^https:\S+-1$/);
      expect(seed.body.split('\n').length).toBeGreaterThan(8);
      expect(formatCard(seed)).toBe(text);
      expect(parseCards(text + text).cards).toEqual([seed, seed]);
    },
  );
});
