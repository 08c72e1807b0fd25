import { describe, expect, it } from 'vitest';
import { DEMO } from '../../src/welcome/demo-story.ts';
import { litParts } from '../../src/welcome/lit-parts.ts';

describe('the demonstration', () => {
  it('lights a sentence’s words where they stand, and leaves the rest as it is', () => {
    const spans = [
      { paragraph: 1, start: 0, end: 3 },
      { paragraph: 1, start: 8, end: 11 },
      { paragraph: 2, start: 0, end: 1 },
    ];
    expect(litParts('The big cat.', 1, spans)).toEqual([
      { text: 'The', lit: true },
      { text: ' big ', lit: false },
      { text: 'cat', lit: true },
      { text: '.', lit: false },
    ]);
    expect(litParts('The big cat.', 0, spans)).toEqual([{ text: 'The big cat.', lit: false }]);
  });

  it('has evidence for each of its sentences that holds the sentence’s words', () => {
    const { paragraphs, summary } = DEMO.story;
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    for (const { text, evidence } of summary.sentences) {
      const words = evidence.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)).join(' ');
      expect(letters(words)).toBe(letters(text));
    }
  });
});
