import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';

const STORY = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, the mayor said.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road for nine minutes more.',
  'The beams were last looked at eleven years ago, when the city had no money to paint them, and left them to the salt.',
];
const [FIRST = '', SECOND = '', ...REST] = STORY;
const blocks = (html: string) => readBlocks(parseTree(html)).map(({ text }) => text);
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const told = (inside: string) =>
  extract(`<title>Bridge to close</title><main><h1>Bridge to close</h1>${inside}</main>`, {
    url: 'https://news.example/2026/11/bridge',
  }).article.paragraphs;

describe('a heading in bold type in the paragraph of its text', () => {
  it.each(['<b>1. The beams</b><br>', '<b>1. The beams</b><b><br></b>', '<b><i>1. The beams</i><br></b>\n'])(
    'is a line of its own: %s',
    (heading) => {
      expect(blocks(`<p>${heading}${SECOND}</p>`)).toEqual(['1. The beams', SECOND]);
    },
  );

  it.each([
    ['a label', `<b>Beams:</b><br>${SECOND}`],
    ['a sentence', `<b>Beams are cracked.</b><br>${SECOND}`],
    ['a long line', `<b>${'Beams of the bridge '.repeat(6)}</b><br>${SECOND}`],
    ['a line of which a part is plain', `<b>Beams</b> and salt<br>${SECOND}`],
    ['a line above another one in bold type', `<b>Harbour bridge<br>${SECOND}</b>`],
    ['nor a part of one', `<b>Harbour<br>bridge</b> ${SECOND}`],
  ])('is not %s', (_, inside) => {
    expect(blocks(`<p>${inside}</p>`)).toHaveLength(1);
  });

  it('is in with its text, whatever its box is called', () => {
    const box = (text: string) => `<div class="share-deal"><p><b>The beams</b><br>${text}</p></div>`;
    expect(told(paragraphs([FIRST]) + box(SECOND) + paragraphs(REST))).toEqual([FIRST, 'The beams', SECOND, ...REST]);
  });
});

describe('the mark of a footnote', () => {
  it.each([
    '.<sup>2</sup>',
    '.<sup><a href="#fn2">2</a></sup>',
    '.<sup>[<a href="#fn2">2</a>]</sup>',
    '.<a href="https://news.example/bridge#fn2">[2]</a>',
    '. <a href="#fn2">[2]</a>',
    '.<a href="#fn2">†</a>',
    '<a href="#fn2">2</a>.',
  ])('is out: %s', (mark) => {
    expect(blocks(`<p>The beams are cracked${mark} Buses are sent around.</p>`)).toEqual([
      'The beams are cracked. Buses are sent around.',
    ]);
  });

  it.each([
    ['an exponent', 'It covers 40 km<sup>2</sup>.', 'It covers 40 km2.'],
    ['a number that links to a part of the page', 'See part <a href="#p2">2</a> below.', 'See part 2 below.'],
    ['a number that links to another page', 'The beams.<a href="/2">2</a>', 'The beams.2'],
    ['what a block begins with', '<a href="#top">12</a> The beams.', '12 The beams.'],
    ['a word set high', 'The beams.<sup>new</sup>', 'The beams.new'],
  ])('is not %s', (_, inside, text) => {
    expect(blocks(`<p>${inside}</p>`)).toEqual([text]);
  });
});

describe('a row of a table of data', () => {
  const ROWS = [
    ['Bridge', 'Built', 'Cars a day'],
    ['Harbour', '1931', '14,000'],
    ['Mill', '1974', '9,200'],
    ['Tarn', '1988', '3,100'],
  ];
  const cells = (row: readonly string[], tag: string) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const [head = [], ...data] = ROWS;
  const table = (more = '') =>
    `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${data.map((row) => `<tr>${cells(row, 'td')}${more}</tr>`).join('')}</tbody></table>`;
  const rows = ROWS.map((row) => row.join('\t'));

  it('is one block, whatever its cells are made of', () => {
    expect(blocks(table())).toEqual(rows);
    expect(blocks(table().replace(/(<t[dh]>)([^<]*)/g, '$1<p>$2</p>\n'))).toEqual(rows);
    expect(blocks(table('<td> </td>'))).toEqual(rows);
    expect(blocks(`${table()}<p>One</p><p>Two</p>`).slice(-2)).toEqual(['One', 'Two']);
  });

  it('counts with the head of its table, which two more rows make one of data', () => {
    const score = `<table><thead><tr>${cells(head, 'th')}</thead><tbody>${data
      .slice(0, 2)
      .map((row) => `<tr>${cells(row, 'td')}`)
      .join('')}</table>`;
    expect(blocks(score)).toEqual(rows.slice(0, 3));
    const quote = `<table><thead><tr>${cells(head, 'th')}</thead><tbody><tr>${cells(data[0] ?? [], 'td')}<tr><td colspan="3"></td></tr></table>`;
    expect(blocks(quote)).toEqual([rows[0], ...(data[0] ?? [])]);
  });

  it.each([
    ['that lays out a page in few rows', '<table><tr><td>By Iva Strand<td>Monday</table>'],
    ['with long texts', `<table>${`<tr><td>One<td>${SECOND.repeat(2)}`.repeat(3)}</table>`],
    ['with boxes in it', `<table>${`<tr><td>${'<p>One</p>'.repeat(13)}<td>Two`.repeat(3)}</table>`],
  ])('is not that of a table %s', (_, html) => {
    expect(blocks(html).join()).not.toContain('\t');
  });

  it('is not that of one with a single text in each', () => {
    expect(blocks(`<table>${'<tr><td><p>One</p><p>Two</p><td>'.repeat(3)}</table>`)).toHaveLength(6);
  });

  it('is no sentence of a summary', () => {
    const body = [...STORY, 'Harbour bridge\tClosed on Monday. Open again in three weeks.'];
    expect(bodySentences(body, 'en', true).filter(({ text }) => text.includes('Closed'))).toEqual([]);
  });
});
