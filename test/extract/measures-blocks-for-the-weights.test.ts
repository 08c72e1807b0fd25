import { describe, expect, it } from 'vitest';
import { articleBodyOf } from '../../src/core/extract/article-body.ts';
import { type Block, readBlocks } from '../../src/core/extract/blocks.ts';
import { FEATURES } from '../../src/core/extract/feature-names.ts';
import { FeatureReader, WIDTH } from '../../src/core/extract/features.ts';
import { measure } from '../../src/core/extract/measure.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { similar } from '../../src/core/extract/text-shape.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

const PROSE = 'The harbour bridge in Arlen will close for three weeks from Monday, the council decided, on 4 May.';
const OTHER = 'A tunnel in Brenn opened on Monday after nine years, and those who built it drank to its health.';
const HTML = `<html><head><title>Bridge in Arlen to close</title>
  <meta name="description" content="The harbour bridge in Arlen will close for three weeks from Monday, the council decided."></head><body>
  <nav><a href="/">Home</a></nav>
  <main><article class="story"><h1>Bridge in Arlen to close</h1>
  <p>By Ann Poe, 18:40</p><p class="text">${PROSE}</p><p class="text"><b>Bold</b> and <i>slan</i><em>ted</em> and <a href="/x">linked</a> words are here.</p>
  <h2>Read more</h2><p>Read also: <a href="/2">The tunnel of Arlen</a></p><ul><li><img src="a.png"><input>item one</li></ul></article>
  <article><h1>Tunnel opens</h1><p class="text">${OTHER}</p></article></main>
  <p hidden>Photo © 2019 {a=b}; | »</p><p>Home</p></body></html>`;

const tree = parseTree(HTML);
const blocks = readBlocks(tree);
const frame = frameOf(tree, blocks);
const reader = new FeatureReader(frame, pageTexts(blocks[frame.headline]?.text ?? '', articleBodyOf(tree.jsonLd)));

/** The features of the block that begins so, by name. */
function of(beginning: string): Record<string, number> {
  const block = blocks.findLast(({ text }) => text.startsWith(beginning));
  if (!block) throw new Error(`no ${beginning}`);
  const row = new Float32Array(FEATURES.length);
  reader.read(block, row);
  return Object.fromEntries(FEATURES.map((name, at) => [name, row[at] ?? Number.NaN]));
}

const near = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expect.closeTo(value, 5)]));

describe('a block is measured', () => {
  it('are as many as they have names', () => {
    const row = new Float32Array(WIDTH + 1).fill(Number.NaN);
    reader.read(blocks[0] as Block, row);
    expect(row.findIndex(Number.isNaN)).toBe(WIDTH);
    expect(FEATURES).toHaveLength(WIDTH);
  });

  it('by its own letters', () => {
    expect(of('The harbour')).toMatchObject(
      near({
        words: 18,
        wordLength: PROSE.length / 18,
        linkShare: 0,
        stops: 1,
        commaShare: 2 / 18,
        capitalShare: 4 / 18,
        upperShare: 4 / PROSE.replace(/[^a-z]/gi, '').length,
        ending: 1,
        tag: 0,
        prose: 1,
        marks: 0,
        invitation: 0,
      }),
    );
    const text = 'Bold and slanted and linked words are here.';
    expect(of('Bold')).toMatchObject(
      near({
        words: 8,
        italicShare: 7 / text.length,
        linkShare: 6 / text.length,
        prose: 0,
      }),
    );
    expect(of('Photo')).toMatchObject(near({ marks: 3, invitation: 1 }));
    expect(of('By Ann')).toMatchObject(near({ ending: 0 }));
    expect(of('Read also')).toMatchObject(near({ invitation: 1, ending: 0 }));
  });

  it('by its place', () => {
    expect(of('The harbour')).toMatchObject(
      near({
        sinceHeadline: 2,
        proseShareBefore: 0,
        proseShareAfter: 19 / 37,
        blocksSinceProse: 9,
        blocksToProse: 6,
        wordsBefore: 5,
        wordsAfter: 8,
      }),
    );
    expect(of('Bold')).toMatchObject(
      near({
        proseShareBefore: 18 / 37,
        blocksSinceProse: 1,
        blocksToProse: 5,
        sameParentAsProseBefore: 1,
        sameParentAsProseAfter: 0,
        sameShapeBefore: 1,
        sameShapeAfter: 0,
        words2Before: 5,
        words2After: 6,
      }),
    );
    expect(of('A tunnel')).toMatchObject(near({ proseShareAfter: 0, blocksToProse: 9, leftInMain: 1 }));
    expect(of('item')).toMatchObject(
      near({
        tag: 5,
        sinceHeading: 2,
        headingInvites: 1,
        parentImages: 1,
      }),
    );
    expect(of('Home')).toMatchObject(near({ repeats: 2, inMain: 0, leftInMain: -1 }));
  });

  it('by whether the page’s data hold its text', () => {
    expect(of('The harbour')).toMatchObject(near({ inArticleBody: -1 }));
    const told = new FeatureReader(frame, pageTexts('', PROSE));
    const row = new Float32Array(WIDTH);
    const inArticleBody = (beginning: string) => {
      told.read(blocks.find(({ text }) => text.startsWith(beginning)) as Block, row);
      return row[FEATURES.indexOf('inArticleBody')];
    };
    expect([inArticleBody('The harbour'), inArticleBody('Home')]).toEqual([1, 0]);
  });

  it('by its links', () => {
    expect(blocks[0]?.text).toBe('Home');
    const row = new Float32Array(WIDTH);
    reader.read(blocks[0] as Block, row);
    expect(row[FEATURES.indexOf('linkShare')]).toBe(1);
  });
});

it.each([
  ['Ann Poe’s 12 boats; don’t go!', { words: 6, stops: 1, commas: 0, capitals: 2, letters: 18, upper: 2 }],
  ['ПОРТ, «Арлен» закрыт?', { words: 3, stops: 1, commas: 1, capitals: 2, letters: 15, upper: 5 }],
  ['港は、閉じた。', { words: 2, stops: 1, commas: 1, capitals: 0, letters: 5, upper: 0 }],
  ['मेयर ने कहा।', { words: 3, stops: 1, commas: 0, capitals: 0, letters: 9, upper: 0 }],
  ['١، ٢؛ أ؟', { words: 3, stops: 1, commas: 2, capitals: 0, letters: 3, upper: 0 }],
  ['มติ 3 ข้อ', { words: 2, stops: 0, commas: 0, capitals: 0, letters: 6, upper: 0 }],
  ['สะพานจะปิดสามสัปดาห์ตั้งแต่วันจันทร์ ตามมติ', { words: 7, stops: 1, commas: 0, capitals: 0, letters: 42, upper: 0 }],
  ['ស្ពានត្រូវបិទ។ បី៕', { words: 3, stops: 2, commas: 0, capitals: 0, letters: 15, upper: 0 }],
  ['တံတား၊ ပိတ်မည်။', { words: 2, stops: 1, commas: 1, capitals: 0, letters: 12, upper: 0 }],
  ['ཟམ་པ་བཀག་པ།', { words: 2, stops: 1, commas: 0, capitals: 0, letters: 10, upper: 0 }],
  ['ድልድዩ ይዘጋል።', { words: 2, stops: 1, commas: 0, capitals: 0, letters: 8, upper: 0 }],
  ['… × ÷ ！', { words: 0, stops: 2, commas: 0, capitals: 0, letters: 0, upper: 0 }],
])('a text is counted: %s', (text, counts) => {
  expect(measure(text)).toEqual(counts);
});

it('texts are alike that are equal, or of which one begins the other', () => {
  const long = 'theharbourbridgewillcloseforthreeweeks';
  expect(similar(long, long)).toBe(2);
  expect(similar(long, `${long}frommonday`)).toBe(1);
  expect(similar(`${long}frommonday`, long)).toBe(1);
  expect(similar(long, `x${long}`)).toBe(0);
  expect(similar('theharbour', 'theharbour')).toBe(0);
});
