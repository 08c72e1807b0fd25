import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/core/summarize/shorten/tokens.ts';
import { tagWords } from '../../src/core/tagging/tagger.ts';
import { TAGS } from '../../src/core/tagging/tags.ts';

const tag = (text: string): string => {
  const words = tokenize(text, 0, text.length);
  return tagWords({ printed: words.map(({ text }) => text), lower: words.map(({ lower }) => lower) });
};

describe('word classes', () => {
  it.each([
    ['The council closed the old port on Monday.', 'DNVDJNPNU'],
    ['Officials say that the plans will help 12 families.', 'NVSDNXVMNU'],
    ['She plans to visit Bern and the harbour.', 'OVTVNCDNU'],
  ])('%s', (text, tags) => {
    expect(tag(text)).toBe(tags);
  });

  it('are one for each word and mark, of any text', () => {
    for (const text of ['', '…', '漢字 \ud800 x', 'a '.repeat(50)]) {
      const words = tokenize(text, 0, text.length);
      expect(tag(text)).toHaveLength(words.length);
      expect([...tag(text)].every((one) => TAGS.includes(one))).toBe(true);
    }
  });
});
