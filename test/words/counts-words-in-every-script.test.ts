import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, words } from '../../src/core/words.ts';

const counted: [text: string, count: number, why: string][] = [
  ['', 0, 'empty'],
  [' \n\t ', 0, 'white space only'],
  ['The mayor resigned on Monday.', 5, 'plain'],
  ["It's a well-known 3.5% rise", 5, 'apostrophes, hyphens and decimals do not split'],
  ['one\u00a0two\u2009three\nfour', 4, 'every kind of white space splits'],
  ['The mayor – who resigned – left', 7, 'a lone dash counts, as in any white-space counter'],
  ['मुख्यमंत्री ने इस्तीफा दिया।', 4, 'Hindi is spaced'],
  ['أعلن الرئيس استقالته اليوم', 4, 'Arabic is spaced'],
  ['대통령이 오늘 사임했다', 3, 'Korean is spaced'],
  ['北京今天下雪', 3, 'Chinese by segments'],
  ['东京 – 北京', 3, 'spaces still part tokens in Chinese'],
  ['苹果发布iPhone手机。', 4, 'a Latin word within Chinese is one word'],
  ['2024年', 2, 'digits and Han'],
  ['「。」', 1, 'a token of punctuation is a token'],
  ['เขาไปโรงเรียน', 3, 'Thai by segments'],
];

describe('countWords', () => {
  it.each(counted)('%j has %i words: %s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('does not fall over a language tag that is none', () => {
    expect(countWords('北京今天下雪', 'not a tag!')).toBe(3);
  });

  it('never counts fewer words than white-space tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(countWords(text)).toBeGreaterThanOrEqual(text.split(/\s+/).filter(Boolean).length);
      }),
    );
  });

  it('takes a word of a million letters as one, and a million Han letters in pieces', () => {
    expect(countWords('x'.repeat(1_000_000))).toBe(1);
    expect(countWords('北京'.repeat(50_000))).toBeGreaterThan(45_000);
  });

  it('gives the words themselves', () => {
    expect(words('苹果发布 iPhone.')).toEqual(['苹果', '发布', 'iPhone.']);
  });
});
