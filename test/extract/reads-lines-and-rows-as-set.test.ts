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

describe('a first letter set apart from its text', () => {
  const rest = 'harbour bridge in Arlen will close for three weeks from Monday.';
  const boxed = (letter: string, text: string) => `<div><div>${letter}</div><p>${text}</p></div>`;

  it.each([
    ['small letters', boxed('T', `he ${rest}`), [`The ${rest}`]],
    ['capitals', boxed('T', `HE ${rest}`), [`THE ${rest}`]],
    ['capitals in quotes', boxed('“T', `HE ${rest}`), [`“THE ${rest}`]],
    ['small letters of the word a vowel is not', boxed('O', `ur ${rest}`), [`Our ${rest}`]],
    ['the next word, from a picture', `<p><img alt="A"> ${rest}</p>`, [`A ${rest}`]],
  ])('goes on in %s', (_, html, texts) => {
    expect(blocks(html)).toEqual(texts);
  });

  it.each([
    ['over a text that begins with it', boxed('L', `LIDO ${rest}`), ['L', `LIDO ${rest}`]],
    ['that may be a word, before capitals', boxed('A', `BUS ${rest}`), ['A', `BUS ${rest}`]],
    ['that may be a word in quotes, before capitals', boxed('“A', `BUS ${rest}`), ['“A', `BUS ${rest}`]],
    ['over a word', boxed('T', `The ${rest}`), ['T', `The ${rest}`]],
    ['before a blank that is no word', `<p><img alt="T"> ${rest}</p>`, [rest]],
  ])('is none %s', (_, html, texts) => {
    expect(blocks(html)).toEqual(texts);
  });
});

describe('a term in a sentence', () => {
  it.each([
    ['<x-mark>rate at 4</x-mark>.35%', 'rate at 4.35%'],
    ['<x-time>Friday</x-time>', 'Friday'],
    ['<x-chip><a href="/q">(ARL)</a></x-chip>, which', '(ARL), which'],
    ['<button>steel beams</button>', 'steel beams'],
    ['<button type="button">Arlen Steel</button>, which', 'Arlen Steel, which'],
  ])('is read with it, whatever its element: %s', (term, text) => {
    expect(blocks(`<p>The city left the ${term} as it was.</p>`)).toEqual([`The city left the ${text} as it was.`]);
    expect(blocks(`<h2>The ${term} as it was</h2>`)).toEqual([`The ${text} as it was`]);
  });

  it('may begin or close it', () => {
    expect(blocks('<p><x-mark>The city</x-mark> left it. Nobody <x-mark>was hurt</x-mark></p>')).toEqual([
      'The city left it. Nobody was hurt',
    ]);
  });

  it('is not shown where it is hidden', () => {
    expect(blocks('<p>The city <x-tip hidden>Arlen</x-tip>left it.</p>')).toEqual(['The city left it.']);
  });

  it.each([
    ['an element behind it', '<p>The city left it.<x-ad>Advertisement</x-ad></p>', 'The city left it.|Advertisement'],
    ['one over it', '<p><x-label>Watch</x-label>The city left it.</p>', 'Watch|The city left it.'],
    ['one beside it', '<div>The city<x-box>Arlen</x-box>left it.</div>', 'The city|Arlen|left it.'],
    ['a button behind it', '<p>The city left it. <button>Share</button></p>', 'The city left it.'],
    [
      'an element between sentences',
      '<p>It left.<x-ad>Advertisement</x-ad> No one.</p>',
      'It left.|Advertisement|No one.',
    ],
    ['one behind a sentence', '<p>The city left it. <button>Share</button> at once.</p>', 'The city left it. at once.'],
    ['one that closes a line', '<p>The city left it <button>Share</button></p>', 'The city left it'],
    ['one that is a sign', '<p>The city<button>Share</button> left it.</p>', 'The city left it.'],
    ['one over it', '<p><button>Share</button> left it.</p>', 'left it.'],
  ])('is not %s', (_, html, texts) => {
    expect(blocks(html).join('|')).toBe(texts);
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
