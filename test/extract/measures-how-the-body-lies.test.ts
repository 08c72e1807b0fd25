import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { bodyShape } from '../../src/core/extract/body-shape.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

const STORY = [
  'The ferry to the outer islands will run twice a day from May, the harbour office said on Tuesday, after a winter in which it ran only on Fridays.',
  'The second boat was bought in Norway for 4.2 million crowns and has room for ninety passengers and six cars, said Ebba Lind, who heads the office.',
  'Tickets stay at 85 crowns. Those who live on the islands go on travelling free, which the council had wanted to end and then kept by one vote.',
  'The old boat goes to the fishing museum, which has asked for it since the spring and will moor it beside the lightship at the northern quay.',
];
/** The shape of the body made of the page's long paragraphs, whatever else is on it. */
const read = (html: string) => {
  const tree = parseTree(`<body><main><h1>Ferry twice a day</h1>${html}</main></body>`);
  const blocks = readBlocks(tree);
  return bodyShape(
    frameOf(tree, blocks),
    blocks.filter(({ words }) => words > 20),
  );
};
const paragraphs = STORY.map((text) => `<p>${text}</p>`);
const menu = (words: string) => `<ul>${words.replace(/\S+/g, '<li><a href="/$&">$&</a></li>')}</ul>`;

describe('a body', () => {
  it('lies in one piece where a story is told', () => {
    const shape = { bodyDensity: 1, bodyTogether: 1, datesBetween: 0 };
    expect(read(paragraphs.join(''))).toEqual(shape);
    expect(read(paragraphs.map((one) => `<div class="text"><div>${one}</div></div>`).join(''))).toEqual(shape);
  });

  it('may have one gap, however wide', () => {
    const [first, ...rest] = paragraphs;
    const gap = menu('news sport weather letters crosswords archive');
    expect(read(`${first}${gap}${rest.join('')}`).bodyDensity).toBe(1);
    expect(read(`${first}${gap}<p>${STORY[1]}</p>${gap}${rest.slice(1).join('')}`).bodyDensity).toBeLessThan(0.5);
  });

  it('lies in many pieces, with dates between them, where stories are listed', () => {
    const cards = STORY.map(
      (text, i) =>
        `<div class="card"><h2><a href="/${i}">Harbour news, number ${i}</a></h2><p class="when">${i + 3} May 2026</p><p>${text}</p></div>`,
    );
    const { bodyDensity, bodyTogether, datesBetween } = read(cards.join(''));
    expect(bodyDensity).toBeCloseTo(4 / 8, 10);
    expect(bodyTogether).toBeLessThan(0.3);
    expect(datesBetween).toBe(2);
  });

  it('that is empty has no shape', () => {
    expect(read('')).toEqual({ bodyDensity: 0, bodyTogether: 0, datesBetween: 0 });
  });

  it('is among the signals of its page', () => {
    const html = `<title>Ferry twice a day</title><article><h1>Ferry twice a day</h1>${paragraphs.join('')}</article>`;
    const { signals } = extract(html, { url: 'https://news.example/ferry' });
    expect(signals).toMatchObject({ bodyDensity: 1, bodyTogether: 1, datesBetween: 0 });
  });
});
