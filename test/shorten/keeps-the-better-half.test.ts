import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';

const OPEN_TAILS = ['phrase-tail', 'clause-tail', 'purpose-tail', 'defining-tail'];

describe('a sentence that ends early', () => {
  it('keeps half of its words at least: "The board held new checks." says next to nothing', () => {
    const text =
      'The board of the old town held new checks with two dogs in the ports of the bay during the long nights of the winter.';
    const [whole, ...shorter] = shorten(text, { start: 0, end: text.length }, { lang: 'en' });
    const early = shorter.filter(({ cuts }) => cuts.some(({ rule }) => OPEN_TAILS.includes(rule)));
    expect(early.length).toBeGreaterThan(0);
    for (const { text: left, words } of early) expect(words, left).toBeGreaterThanOrEqual((whole?.words ?? 0) / 2);
  });
});
