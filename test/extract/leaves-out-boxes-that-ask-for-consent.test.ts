import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';
import { HEADLINE, paragraphs, STORY } from './bridge-page.ts';

const ASKING = [
  'We and our 311 partners keep and read what is on a device, such as unique numbers in cookies, to show you advertisements that fit.',
  'With your leave we may use where you are to the metre, and tell your device by what it says of itself when it is asked.',
  'You may consent to this by pressing the button, or find out more of it, and say no to all of what is told above.',
];
const read = (behind: string, story = `<h1>${HEADLINE}</h1><div class="q2">${paragraphs(STORY)}</div>`) =>
  extract(`<html><head><title>${HEADLINE}</title></head><body><div class="q1">${story}</div>${behind}</body></html>`, {
    url: 'https://news.example/2026/11/bridge',
  }).article.paragraphs;

describe('a box without a name behind the story', () => {
  it('is left out if most of it asks for consent', () => {
    const box = `<div class="k1"><h2>We value your privacy</h2><div>${paragraphs(ASKING)}</div></div>`;
    expect(read(box)).toEqual(STORY);
    expect(read(box, `<h1>${HEADLINE}</h1><div class="q2">${paragraphs(STORY.slice(0, 3))}</div>`)).toEqual(
      STORY.slice(0, 3),
    );
  });

  it('is kept if less of it does, or if it is the story', () => {
    const law = [
      'The law on cookies was passed on Friday after three years, and every page in the country must ask for consent by May.',
      'The minister for privacy said that no reader should be asked for consent to cookies more than once in a year.',
      'Publishers fear that the consent of readers, and with it the privacy of all, will be sold by four large houses.',
    ];
    const one = `<div class="k1">${paragraphs([law[0] as string, ...STORY])}</div>`;
    const more = STORY.map((text) => `On Friday, too: ${text}`);
    const above = `<h1>${HEADLINE}</h1>${paragraphs(more)}`;
    expect(read(one, above)).toContain(law[0]);
    // All of a story on cookies stands behind the box of its headline.
    const behind = `<div class="k1">${paragraphs(law)}</div><div class="k3">${paragraphs(more)}</div>`;
    expect(read(behind, `<h1>${HEADLINE}</h1><p>By Iva Strand</p>`)).toEqual([...law, ...more]);
    const inside = `${above}</div><div class="q3"><div class="k1">${paragraphs(law)}</div>`;
    expect(read('', `<div class="q4">${inside}</div>`)).toEqual([...more, ...law]);
  });
});
