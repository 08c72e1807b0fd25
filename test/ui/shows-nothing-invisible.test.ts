import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText } from '../../src/ui/text/display-text.ts';

describe('text as displayed', () => {
  it.each([
    ['an override that turns the rest around', 'Markets \u202Eesir\u202C today', 'Markets esir today'],
    ['isolates, marks and embeddings', '\u2066a\u2069\u200E\u200F\u061Cb\u202Ac', 'abc'],
    ['zero-width spaces, byte order marks, soft hyphens', 'a\u200Bb\uFEFFc\u00ADd\u2060e', 'abcde'],
    ['tag characters, which hide whole messages', 'Hello\u{E0041}\u{E0042}', 'Hello'],
    ['controls', 'a\u0000b\u0007c\u009Dd', 'abcd'],
    ['line breaks and runs of white space', ' a \n\n b\tc ', 'a b c'],
    ['joiners that join nothing', '\u200Da b\u200C c\u200D', 'a b c'],
  ])('loses %s', (_, text, expected) => {
    expect(displayText(text)).toBe(expected);
  });

  it.each(['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D👩\u200D👧', '🏳\uFE0F\u200D🌈', 'Zoë’s café'])('keeps %s', (text) => {
    expect(displayText(text)).toBe(text);
  });

  it('is the same when done twice', () => {
    const odd = fc.constantFrom('\u200C', '\u200D', '\u202E', '\u200B', ' ', '\n', 'a', 'ب', '👩');
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme' }))), (parts) => {
        const once = displayText(parts.join(''));
        expect(displayText(once)).toBe(once);
        expect(once).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/);
      }),
    );
  });
});
