import { describe, expect, it } from 'vitest';
import { passageLink } from '../../src/ui/text/passage-link.ts';

const paragraphs = ['One two, three-four five six seven eight nine ten eleven twelve & thirteen.', 'Short words here.'];
const link = (url: string, ...evidence: { paragraph: number; start: number; end: number }[]): string | undefined =>
  passageLink({ url, paragraphs }, { text: '', evidence });

describe('the link of a sentence', () => {
  it('names a short passage whole', () => {
    expect(link('https://a.example/x', { paragraph: 1, start: 0, end: 17 })).toBe(
      'https://a.example/x#:~:text=Short%20words%20here.',
    );
  });

  it('names a long passage by its ends, with comma, dash and ampersand escaped', () => {
    expect(link('https://a.example/x', { paragraph: 0, start: 0, end: 75 })).toBe(
      'https://a.example/x#:~:text=One%20two%2C%20three%2Dfour%20five%20six,ten%20eleven%20twelve%20%26%20thirteen.',
    );
  });

  it('spans the pieces a sentence was made of, within the first paragraph', () => {
    const made = link('https://a.example/', { paragraph: 1, start: 0, end: 5 }, { paragraph: 1, start: 12, end: 17 });
    expect(made).toBe('https://a.example/#:~:text=Short%20words%20here.');
  });

  it('replaces a fragment of the address', () => {
    expect(link('https://a.example/x#top', { paragraph: 1, start: 0, end: 5 })).toBe(
      'https://a.example/x#:~:text=Short',
    );
  });

  it('is the story’s address where the evidence names no text', () => {
    expect(link('https://a.example/x')).toBe('https://a.example/x');
    expect(link('https://a.example/x', { paragraph: 9, start: 0, end: 5 })).toBe('https://a.example/x');
  });
});
