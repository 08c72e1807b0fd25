import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gluedStops } from '../../src/core/sentences/missing-space.ts';
import { INNER_CAPITAL } from '../../src/core/summarize/reading-rules/surface.ts';
import { termKey, tokens } from '../../src/core/summarize/tokens.ts';
import { countWords, words } from '../../src/core/words.ts';

/** Pieces of prose in which the cheap looks and the exact ones could part. */
const PIECE = fc.constantFrom(
  'harbour',
  'Sennick',
  'É',
  'straße',
  'U.S',
  'a',
  'Roe',
  'PORT',
  '12',
  '.',
  '?',
  '"',
  '”',
  '“',
  '’',
  '‘',
  ' ',
  '\n',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u3000',
  '—',
  '…',
  '港',
  'ก',
  'з',
  'ह',
  '😀',
  '𝔄',
  '\u0301',
  'closing',
  'repeatedly',
  'boats',
  'ties',
);
const prose = fc.array(PIECE, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** The tokens as Unicode has them, by one pattern and no shorter way. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
/** Stops that lost their space, read from the letter before them. */
const GLUED =
  /(?:[\p{Ll}\p{N}%)\]”"’]|\p{Lu}{3}|\p{Ll}\p{Lu})[.?!]["”’]?(?=["“‘]?\p{Lu}(?:\p{Ll}+|\s)[\s\p{Ll}\p{P}]|["“]\d)|\p{Ll}{2}[.?!]["”’]?(?=\p{Lu}{2,}[\s|,:!'’-])/gu;

describe('the short ways', () => {
  it('count the words that the long way finds', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(countWords(text)).toBe(words(text).length);
      }),
    );
  });

  it('find the tokens that the long way finds', () => {
    const long = (text: string) => Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => [found, index]);
    fc.assert(
      fc.property(prose, (text) => {
        expect(tokens(text).map(({ text, start }) => [text, start])).toEqual(long(text));
      }),
    );
  });

  it('see every capital behind a small letter, a digit or a stop', () => {
    const letters = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom(...'.!?7aßzµжＡａ𝔞'),
        fc.constantFrom(...'AZÉØЖΩÅＡ𝔄'),
        letters,
        (before, capital, [any = '']) => {
          for (const text of [before + capital, any + capital, before + any])
            if (/[\p{Ll}\d.!?]\p{Lu}/u.test(text)) expect([text, INNER_CAPITAL.test(text)]).toEqual([text, true]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('find no stop that stands otherwise, looked for from the stop or from the letter before', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const ends = Array.from(text.matchAll(GLUED), ({ 0: found, index }) => index + found.length);
        for (const at of gluedStops(text)) expect(ends).toContain(at);
      }),
    );
    expect(gluedStops('The port stays shut.The mayor said so.')).toEqual([20]);
  });

  it('cut the endings that the long way cuts', () => {
    const long = (word: string) => {
      const stem = word.replace(/(?:ing|edly|ed|es|s|ly)$/, '');
      return word.endsWith('ies') ? `${word.slice(0, -3)}y` : stem.length >= 3 ? stem.replace(/e$/, '') : word;
    };
    const word = fc.tuple(
      fc.stringMatching(/^[a-z]{3,6}$/),
      fc.constantFrom('ing', 'edly', 'ed', 'es', 's', 'ly', 'ies', 'e', ''),
    );
    fc.assert(
      fc.property(word, ([stem, ending]) => {
        if (stem.length + ending.length >= 5) expect(termKey(stem + ending, true)).toBe(long(stem + ending));
      }),
    );
  });
});
