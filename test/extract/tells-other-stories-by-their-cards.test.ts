import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { HEADLINE, PROSE, paragraphs } from './bridge-page.ts';

const page = (inside: string) =>
  `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${inside}</article></body></html>`;

/** Texts of a page that stand in teasers. */
function teasers(html: string, url = 'https://news.example/2026/11/harbour-bridge'): string[] {
  const tree = parseTree(html);
  const blocks = readBlocks(tree);
  const { teaser } = frameOf(tree, blocks, url);
  return blocks.filter(({ index }) => teaser[index]).map(({ text }) => text);
}

describe('teasers', () => {
  const card = (n: number) =>
    `<div><a href="/${n}"><h3>Another story, number ${n}</h3></a><p>What story ${n} tells.</p></div>`;
  const texts = (...numbers: number[]) =>
    numbers.flatMap((n) => [`Another story, number ${n}`, `What story ${n} tells.`]);

  it('are linked headings and the lines on cards under them, where there are several', () => {
    expect(teasers(page(paragraphs() + card(1) + card(2) + card(3)))).toEqual(texts(1, 2, 3));
    expect(teasers(page(paragraphs() + card(1) + card(2)))).toEqual([]);
    const front = page(paragraphs() + card(1) + card(2) + card(3));
    expect(teasers(front, 'https://news.example/')).toEqual(texts(1, 2, 3));
  });

  it('stand in boxes of any make, of which a list may have nothing but those', () => {
    const line = (n: number) => `<p>What story ${n} tells.</p>`;
    const made: [list: string, one: (heading: string, line: string) => string][] = [
      ['ul', (heading, one) => `<li>${heading}${one}</li>`],
      ['div', (heading, one) => `<article><i></i>${heading}<div>${one}</div></article>`],
      ['div', (heading, one) => `<div><div>${heading}</div><div>${one}</div></div>`],
    ];
    for (const [list, one] of made) {
      const cards = [1, 2, 3].map((n) =>
        one(`<h3><a href="/${n}"><b>Another story, number ${n}</b></a></h3>`, line(n)),
      );
      const html = page(`<div>${paragraphs()}</div><${list}>${cards.join('')}</${list}>`);
      expect(teasers(html)).toEqual(texts(1, 2, 3));
    }
  });

  it('may have titles that are no headings, but are lines of links', () => {
    for (const tag of ['div', 'span']) {
      const one = (n: number) =>
        `<div><a href="/${n}"><${tag}>Another story, number ${n}</${tag}></a><div>What story ${n} tells.</div></div>`;
      expect(teasers(page(paragraphs() + one(1) + one(2) + one(3)))).toEqual(texts(1, 2, 3));
    }
  });

  it('have no titles that are paragraphs, sentences or single words', () => {
    const list = (tag: string, title: string) =>
      [1, 2, 3]
        .map((n) => `<div><${tag}><a href="/${n}">${title}</a></${tag}><div>What it tells.</div></div>`)
        .join('');
    expect(teasers(page(paragraphs() + list('p', 'Another story of a bridge')))).toEqual([]);
    expect(teasers(page(paragraphs() + list('div', 'Another story of a bridge.')))).toEqual([]);
    expect(teasers(page(paragraphs() + list('div', 'Harbour')))).toEqual([]);
  });

  it('are no items of a list in the story, whose headings may be links', () => {
    const item = (n: number) =>
      `<h2><a href="/${n}">The second harbour, number ${n}</a></h2><p>What story ${n} tells.</p>`;
    const part = (n: number) => `<section><div>${item(n)}${item(n + 1)}</div></section>`;
    expect(teasers(page(paragraphs() + part(1) + part(3) + part(5)))).toEqual([]);
  });

  it.each([
    ['are names', 'Number 1', '/1'],
    ['lead to other sites', 'What a bridge costs', 'https://bridges.example/1'],
    ['lead down the page', 'What a bridge costs', '#cost'],
    ['lead nowhere', 'What a bridge costs', ''],
    ['lead below the page', 'What a bridge costs', '/2026/11/harbour-bridge/cost'],
  ])('are no such items whose headings %s', (_, title, href) => {
    const item = `<div><h2><a href="${href}">${title}</a></h2><p>It has eleven beams.</p></div>`;
    expect(teasers(page(paragraphs() + item.repeat(4)))).toEqual([]);
  });

  it('tell something: below some headings there are links alone, which other steps know', () => {
    const list = (n: number) => card(n).replace(/<p>(.*?)<\/p>/, '<ul><li><a href="/0">$1</a></li></ul>');
    const links = page(`<div>${paragraphs()}</div><div>${list(1)}${list(2)}${list(3)}</div>`);
    expect(teasers(links)).toEqual([]);
  });

  it('are no text of the story below a lone linked heading, nor as long as a story', () => {
    const story = `<div>${paragraphs()}<h4><a href="/9">A tunnel is to be built</a></h4><p>It was agreed on Monday.</p></div>`;
    expect(teasers(page(story + card(1) + card(2) + card(3)))).toEqual(texts(1, 2, 3));
    const excerpt = (n: number, texts: readonly string[]) =>
      card(n).replace('</div>', `${paragraphs(texts)}<p><a href="/${n}">Read on</a></p></div>`);
    const cards = (texts: readonly string[]) => [1, 2, 3].map((n) => excerpt(n, texts)).join('');
    expect(teasers(page(paragraphs() + cards([...PROSE, ...PROSE.slice(0, 2)])))).toContain('Read on');
    expect(teasers(page(paragraphs() + cards(Array(3).fill(PROSE).flat())))).toEqual([]);
  });
});
