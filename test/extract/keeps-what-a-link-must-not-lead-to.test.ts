import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/extract/blocks.ts';
import { echoes } from '../../src/core/extract/echoes.ts';
import { extract } from '../../src/core/extract/extract.ts';

const BODY = [
  'Lindmouth voted on Tuesday to rebuild its sea wall before the storms of next winter, which cost the town a harbour.',
  'Fishermen fear for their berths and have asked the council to hear them before the first stone is laid.',
  'Masons will begin in March and need two years for the work, Mayor Ada Finch told the council on Tuesday night.',
  'The wall was last raised after the flood of 1978, when the water stood in the market hall for three days.',
  'Engineers have measured the waves since then and say that they come higher and more often than they used to.',
];

/** @param before by the number of the paragraph before which it stands */
const echoesOf = (before: Record<number, string>, head = '') => {
  const paragraphs = BODY.map((text, n) => `${before[n] ?? ''}<p>${text}</p>`).join('');
  const html = `<!doctype html><title>Wall</title><body>${head}<article><h1>Wall of Lindmouth to rise again</h1>${paragraphs}</article>
<footer><p>Lindmouth voted on Tuesday to rebuild it.</p></footer>`;
  const { article } = extract(html, { url: 'https://news.example/wall' });
  expect(article.paragraphs).toEqual(BODY);
  return article.echoes;
};
const block = (index: number, text: string) => ({ index, text }) as Block;
const teaser = `<aside class="related"><h3>Most read</h3><a href="/x">${BODY[0]}</a><h3>Weather</h3><a href="/y">Rain until Sunday</a></aside>`;

describe('what stands on the page besides', () => {
  it('is kept where it has words of the body, with its neighbours and those of the paragraph', () => {
    expect(echoesOf({}, teaser)).toEqual([
      { before: 0, text: 'Most read' },
      { before: 0, text: BODY[0] },
      { before: 0, text: 'Weather' },
      { before: 0, text: 'Wall of Lindmouth to rise again' },
    ]);
  });

  it('is placed before the paragraph that it stands before', () => {
    const caption = '<figure><figcaption>Masons will begin in March and stay.</figcaption></figure>';
    expect(echoesOf({ 2: caption })).toEqual([{ before: 2, text: 'Masons will begin in March and stay.' }]);
  });

  it('is left out where it shares no four words in a row, and behind the body, where no link leads first', () => {
    expect(echoesOf({ 2: '<figure><figcaption>Masons will begin soon</figcaption></figure>' })).toBeUndefined();
  });

  it('is shortened in its middle', () => {
    const [long] = echoesOf({ 3: `<figure><figcaption>${BODY[2]} ${'Word, '.repeat(99)}</figcaption></figure>` }) ?? [];
    expect(long?.text).toHaveLength(403);
    expect(long?.text.startsWith('Masons will begin')).toBe(true);
  });

  it('is no more than a page needs that shows its text many times over', () => {
    const all = Array.from({ length: 41 }, (_, n) => block(n, BODY[0] ?? ''));
    expect(echoes(all, all.slice(-1), new Set())).toHaveLength(24);
  });

  it('is found by its letters in scripts without spaces', () => {
    const text =
      '議会は火曜日、冬の嵐から四千戸の住宅を守るために古い防波堤を再建することを七対二で可決し、工事は三月に始まると市長が述べた。';
    const all = [block(0, '天気'), block(1, '古い防波堤を再建することを可決'), block(2, text)];
    expect(echoes(all, all.slice(2), new Set())).toEqual([
      { before: 0, text: '天気' },
      { before: 0, text: '古い防波堤を再建することを可決' },
    ]);
    expect(echoes([block(0, '新しい港の計画'), block(1, text)], [block(1, text)], new Set())).toEqual([]);
  });
});
