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

  it('says what stands before or behind it where the words alone would lead elsewhere', () => {
    const story = {
      url: 'https://a.example/x',
      headline: 'The council will vote on Monday',
      paragraphs: [
        'Rain fell. The council will vote on Monday, it said.',
        'Snow fell. The council will vote on Monday at noon.',
      ],
    };
    const of = (paragraph: number, words: string) => {
      const start = (story.paragraphs[paragraph] ?? '').indexOf(words);
      return passageLink(story, { text: '', evidence: [{ paragraph, start, end: start + words.length }] })?.split(
        '=',
      )[1];
    };
    expect(of(0, 'The council will vote on Monday')).toBe('Rain%20fell.-,The%20council%20will%20vote%20on%20Monday');
    expect(of(1, 'The council will vote on Monday')).toBe('Snow%20fell.-,The%20council%20will%20vote%20on%20Monday');
    expect(of(1, 'The council will vote on Monday at noon.')).toBe(
      'The%20council%20will%20vote%20on%20Monday%20at%20noon.',
    );
  });

  it('says what stands beside it where the page has the same words further up, in another paragraph where it has none itself', () => {
    const [lead, second] = [
      'The council of Lindmouth will vote on Monday.',
      'It will vote again in May, the mayor said.',
    ];
    const story = {
      url: 'https://a.example/x',
      headline: 'Vote nears',
      paragraphs: [lead, second],
      echoes: [
        { before: 0, text: 'Most read' },
        { before: 0, text: lead },
        { before: 0, text: 'Ada Finch reports' },
        { before: 1, text: 'It will vote again in May' },
      ],
    };
    const of = (paragraph: number, end: number) =>
      passageLink(story, { text: '', evidence: [{ paragraph, start: 0, end }] })?.split('#:~:')[1];
    expect(of(0, lead.length)).toBe(
      'text=Ada%20Finch%20reports-,The%20council%20of%20Lindmouth%20will%20vote%20on%20Monday.&text=The%20council%20of%20Lindmouth%20will%20vote%20on%20Monday.',
    );
    expect(of(1, 25)).toBe('text=It%20will%20vote%20again%20in%20May,-%2C%20the%20mayor');
  });

  it('names the ends of a long passage in a script without spaces', () => {
    const text =
      '議会は火曜日、冬の嵐から四千戸の住宅を守るために古い防波堤を再建することを七対二で可決し、工事は三月に始まると市長が述べた。';
    const made = passageLink(
      { url: 'https://a.example/x', paragraphs: [text] },
      { text, evidence: [{ paragraph: 0, start: 0, end: text.length }] },
    );
    const [start = '', end = ''] = decodeURIComponent(made?.split('=')[1] ?? '').split(',');
    expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(text.length / 2);
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
