import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { readBody } from '../../src/core/extract/body.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { otherStories } from '../../src/core/extract/other-stories.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { Zones } from '../../src/core/extract/zones.ts';

const url = 'https://news.example/1';
const words = 'The council of Arlen decided on Thursday, after long talks, that the old bridge will stay open. ';

describe('any page', () => {
  const tags = [
    'div',
    'p',
    'span',
    'a',
    'li',
    'ul',
    'table',
    'tr',
    'td',
    'h1',
    'h2',
    'article',
    'figure',
    'br',
    'svg',
    'form',
  ];
  const names = [
    '',
    ' class="story"',
    ' class="comments"',
    ' class="related"',
    ' hidden',
    ' style="display:none"',
    ' itemprop="articleBody"',
  ];
  const piece = fc.oneof(
    fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...names)).map(([tag, name]) => `<${tag}${name}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constant(words),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '<script type="application/ld+json">{"articleBody":"',
      '</script>',
      '<!--',
      '-->',
      '&#x1F600;',
      '<![CDATA[',
    ),
  );

  it('is read without an error, into paragraphs of plain text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { article, signals } = extract(pieces.join(''), { url });
        for (const paragraph of article.paragraphs) {
          expect(paragraph).toBe(paragraph.trim());
          expect(paragraph).not.toBe('');
          expect(paragraph).not.toMatch(/[\n\r\t]/);
        }
        expect(signals.bodyWords).toBeLessThanOrEqual(Math.max(signals.pageWords, signals.bodyWords));
      }),
      { numRuns: 150 },
    );
  });

  it('has no tab in a paragraph but between the cells of a row, whatever characters it has', () => {
    const { paragraphs } = extract(`<p>\u000e\0ꀀ</p><p>${words}</p>`, { url }).article;
    expect(paragraphs.join('')).not.toContain('\t');
  });

  it('gives the same story each time it is read', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(extract(html, { url })).toEqual(extract(html, { url }));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['paragraphs', (n: number) => `<h1>Bridge</h1>${`<p>${words}</p>`.repeat(n)}`],
    ['boxes in boxes', (n: number) => `${'<div><p>one two</p>'.repeat(n)}${words}${'</div>'.repeat(n)}`],
    ['open lists', (n: number) => `${'<ul><li>'.repeat(n)}${words}`],
    ['unclosed links', (n: number) => '<a href="/x">link text '.repeat(n)],
    ['cells', (n: number) => `<table>${'<tr><td>one<td>two'.repeat(n)}</table>`],
  ])('asks the classifier once for each block at most, however many: %s', (_, make) => {
    for (const count of [200, 2000]) {
      let asked = 0;
      const classifier = () => {
        asked++;
        return 1;
      };
      const { all } = readBody(parseTree(make(count)), { classifier });
      expect(asked).toBeLessThanOrEqual(all.length);
      expect(all.length).toBeLessThanOrEqual(count * 2 + 2);
    }
  });

  it('looks at few lines around each heading for the next story', () => {
    const story = `<p>${words}</p>`.repeat(10);
    const looked = (headings: number): number => {
      const html = `<article class="a"><h1>Bridge</h1>${story}</article><article class="b">${'<h2><a href="/1">one two</a></h2>'.repeat(headings)}${story}</article>`;
      const tree = parseTree(html);
      const blocks = readBlocks(tree);
      let seen = 0;
      const counted = new Proxy(blocks, {
        get: (target, name, receiver) => {
          seen++;
          return Reflect.get(target, name, receiver);
        },
      });
      otherStories(tree, counted, 0, new Zones(tree, blocks, 0, []), url);
      return seen;
    };
    expect(looked(2000)).toBeLessThan(11 * looked(200));
  });

  it('of eight thousand paragraphs keeps them all', () => {
    const html = `<h1>Bridge</h1><article>${Array.from({ length: 8000 }, (_, i) => `<p>${i + 1}. ${words}</p>`).join('')}</article>`;
    expect(extract(html, { url }).article.paragraphs).toHaveLength(8000);
  }, 30_000);

  it('nested a hundred thousand deep is read to the bottom', () => {
    const html = `${'<div>'.repeat(100_000)}<p>${words}</p>${'</div>'.repeat(100_000)}`;
    expect(extract(html, { url }).article.paragraphs).toEqual([words.trim()]);
  }, 30_000);
});
