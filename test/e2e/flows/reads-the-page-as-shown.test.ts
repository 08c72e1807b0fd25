import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotScript } from '../../../bench/snapshot/script.ts';
import { readPage } from '../../../src/core/read.ts';
import { pages } from '../../pages/page.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const STORY = [
  'The ferry to the outer islands will run twice a day from May, the harbour office said on Tuesday, after a winter in which it ran only on Fridays.',
  'The second boat was bought in Norway for 4.2 million crowns and has room for ninety passengers and six cars, said Ebba Lind, who heads the office.',
  'Tickets stay at 85 crowns. Those who live on the islands go on travelling free, which the council had wanted to end and then kept by one vote.',
];
const UNSEEN = 'Nobody who opens this page can read this sentence, which was left in it by those who built the page.';

/** A story with a paragraph in it that stands in `box`. */
const pageWith = (box: string, style = ''): string => `<!doctype html><html lang="en"><head>
  <title>Ferry to the outer islands twice a day from May</title><style>${style}</style></head>
  <body><main><article><h1>Ferry to the outer islands twice a day from May</h1>
  <p>${STORY[0]}</p>${box}<p>${STORY[1]}</p><p>${STORY[2]}</p></article></main></body></html>`;

describe('the story of the page that is shown', () => {
  let script = '';
  beforeAll(async () => {
    script = await snapshotScript();
  });

  inEachBrowser((stage) => {
    const shown = async (url: string): Promise<string> => {
      const tab = await stage.open(url);
      return (await tab.inPage(`(() => { ${script} })(); takeSnapshot()`)) as string;
    };

    it.each(pages().map(({ slug }) => slug))('is that of its file: %s', async (slug) => {
      const expected = stage.put(slug);
      const file = pages().find((page) => page.slug === slug)?.html ?? '';
      const live = readPage(await shown(expected.url), { url: expected.url });
      const saved = readPage(file, { url: expected.url });
      expect(live.article).toEqual(saved.article);
      expect(live.verdict.verdict).toBe(saved.verdict.verdict);
    });

    it.each<[how: string, box: string, style?: string]>([
      ['display: none', `<p class="x">${UNSEEN}</p>`, '.x { display: none }'],
      ['visibility: hidden', `<p class="x">${UNSEEN}</p>`, '.x { visibility: hidden }'],
      ['a box of no size', `<div class="x"><p>${UNSEEN}</p></div>`, '.x { width: 0; height: 0; overflow: hidden }'],
      [
        'a box of one pixel',
        `<p class="x">${UNSEEN}</p>`,
        '.x { position: absolute; width: 1px; height: 1px; overflow: hidden }',
      ],
      ['a clip', `<p class="x">${UNSEEN}</p>`, '.x { position: absolute; clip-path: inset(50%) }'],
      ['a place off the page', `<p class="x">${UNSEEN}</p>`, '.x { position: absolute; left: -10000px }'],
      ['the attribute hidden', `<p hidden>${UNSEEN}</p>`],
      ['a template', `<template><p>${UNSEEN}</p></template>`],
    ])('has no text that is hidden by %s', async (_how, box, style = '') => {
      const url = serve(stage, pageWith(box, style));
      expect(readPage(await shown(url), { url }).article.paragraphs).toEqual(STORY);
    });

    it.each<[how: string, box: string, style?: string]>([
      ['clamped behind a button', `<div class="x"><p>${UNSEEN}</p></div>`, '.x { max-height: 12px; overflow: hidden }'],
      ['not yet faded in', `<p class="x">${UNSEEN}</p>`, '.x { opacity: 0; transition: opacity 1s }'],
      [
        'a child that shows in a parent that does not',
        `<div class="x"><p>${UNSEEN}</p></div>`,
        '.x { visibility: hidden } .x p { visibility: visible }',
      ],
      ['in a box without a height of its own', `<div class="x"><p>${UNSEEN}</p></div>`, '.x { height: 0 }'],
    ])('has the text that is %s', async (_how, box, style = '') => {
      const url = serve(stage, pageWith(box, style));
      expect(readPage(await shown(url), { url }).article.paragraphs).toContain(UNSEEN);
    });

    it('reads words as the lines and readings on the page part them', async () => {
      const style = '.line { display: block } .first { float: left } img { width: auto }';
      const box =
        '<p class="ruby">The word <ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby> means a harbour, said the office, and the boat bears it.</p>' +
        '<p><span class="first">T</span>he second boat sails on Sundays as well, which the council had asked for in a letter of March.</p>' +
        '<p><span class="line">The third boat stays in dock until it is sold, the office said.</span><span class="line">Two buyers have written from the mainland.</span></p>';
      const url = serve(stage, pageWith(box, style));
      const text = readPage(await shown(url), { url }).article.paragraphs.join('\n');
      expect(text).toContain('港（みなと）');
      expect(text).toContain('The second boat');
      expect(text).toContain('said. Two buyers');
    });
  });
});

function serve({ web }: Stage, html: string): string {
  const url = 'https://www.reuters.com/world/ferry-to-the-outer-islands-2026-11-20/';
  web.putHtml(url, html);
  return url;
}
