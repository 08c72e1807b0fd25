import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../src/core/extract/blocks.ts';
import { Draft } from '../../src/core/extract/draft.ts';
import { Evidence, EvidenceReader } from '../../src/core/extract/evidence.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { STEPS } from '../../src/core/extract/steps.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

const STORY = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, the mayor said.',
  '“We would rather close the bridge now than be sorry in the winter,” she told reporters after the vote, which was unanimous.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road for nine minutes more.',
];
const HEADLINE = 'Harbour bridge in Arlen to close for three weeks';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (inside: string, before = '', names = 'story') =>
  `<html><head><title>${HEADLINE}</title></head><body>${before}<div class="${names}"><h1>${HEADLINE}</h1><div class="text">${inside}</div></div></body></html>`;
const article = (html: string) => extract(html, { url: 'https://news.example/2026/11/harbour-bridge' }).article;

describe('the body of a story', () => {
  it.each([
    'SHARE 73 CONNECT 61 TWEET 4 COMMENTEMAILMORE',
    'You must enter the code that you see below to send it.',
    'Available to Courier.example subscribers',
    'Copyright 2026 Arlen Courier. All rights reserved. This story may not be sent on to anybody else in any form.',
    'Which bridge should be next? Tell us what you think of it in the comments.',
    'The best of the harbour every morning in your inbox, and the weather too.',
    'Thursday, 6:10 p.m.: The story was updated to add what the mayor said of the beams.',
    'Main Section: City / Harbour Also Filed In: Roads; Bridges and Tunnels Article Date: 19 Nov 2026 - 0:00 PDT',
    'PHOTOS: The harbour bridge of Arlen through the years',
    'Photo: Iva Strand for the Courier',
    'Additional reporting by Iva Strand and Tomas Rehn',
  ])('has no paragraph in which the page speaks: %s', (talk) => {
    expect(article(page(paragraphs([...STORY.slice(0, 2), talk, ...STORY.slice(2)]))).paragraphs).toEqual(STORY);
  });

  it.each([
    'The story first appeared in a magazine in 1948, and has been told of every bridge in the country since.',
    'The post was updated on Tuesday, after the council had asked for it twice in two days.',
    'A letter that says so may land in your inbox, the police said, and should be deleted unread.',
    'The board of the toll company said that its share price could fall to 10 crowns or below.',
    'Some of the engineers want to leave the beams as they are, and put new ones below.',
    'The paper can no longer leave such a lie in its comments.',
  ])('has each paragraph of the story, whatever its words: %s', (told) => {
    const all = [...STORY.slice(0, 2), told, ...STORY.slice(2)];
    expect(article(page(paragraphs(all))).paragraphs).toEqual(all);
  });

  it.each([
    ['a box of its own', `<div class="x">T</div><p>${STORY[0]?.slice(1)}</p>`],
    ['a picture', `<p><img src="/t.gif" alt="T">${STORY[0]?.slice(1)}</p>`],
  ])('has the first letter that is set as %s', (_, first) => {
    expect(article(page(first + paragraphs(STORY.slice(1)))).paragraphs).toEqual(STORY);
  });

  it('has no teasers from above the headline', () => {
    const teasers = [1, 2]
      .map(
        (n) =>
          `<div class="f"><h2><a href="/${n}">Ship number ${n}</a></h2><p>From a fire aboard a ship to a storm at sea, a look at what befell the ships of the harbour in the last years. <a href="/${n}">Pictures</a></p></div>`,
      )
      .join('');
    const inside = `${teasers}<h1>${HEADLINE}</h1>${paragraphs(STORY)}`;
    expect(
      article(`<html><head><title>${HEADLINE}</title></head><body><div>${inside}</div></body></html>`).paragraphs,
    ).toEqual(STORY);
  });

  it('is not aside in an element that says that it has no sidebar', () => {
    const element = parseTree('<div class="node node-no-sidebar"></div>').elements.find(({ tag }) => tag === 'div');
    expect(element && new EvidenceReader().of(element) & Evidence.aside).toBe(0);
  });

  it('has its paragraph with a dateline, which the classifier gave up', () => {
    const first = `ARLEN (Nordwire) - ${STORY[0]}`;
    const tree = parseTree(page(paragraphs([first, ...STORY.slice(1)])));
    const blocks = readBlocks(tree);
    const draft = new Draft(frameOf(tree, blocks), pageTexts(tree, HEADLINE, ''));
    draft.take({ name: 'classify', run: (one) => one.remove(blocks.find(({ text }) => text === first) as Block) });
    for (const step of STEPS) if (step.name === 'opening') draft.take(step);
    expect(draft.kept().map(({ text }) => text)).toContain(first);
  });

  it('ends before a label under which nothing is left', () => {
    expect(article(page(paragraphs([...STORY, 'ELSEWHERE:']))).paragraphs).toEqual(STORY);
  });

  it('has no heading of a box of which all else is out', () => {
    const links = [1, 2, 3].map((n) => `<li><a href="/${n}">A tunnel under the harbour, part ${n}</a></li>`).join('');
    const tree = parseTree(
      page(`${paragraphs(STORY)}<div><h4>Further tales</h4><ul>${links}</ul></div><p>${STORY[0]}</p>`),
    );
    const blocks = readBlocks(tree);
    const draft = new Draft(frameOf(tree, blocks), pageTexts(tree, HEADLINE, ''));
    for (const block of blocks) if (block.element.tag === 'li') draft.remove(block);
    for (const step of STEPS) if (step.name === 'loose-ends') draft.take(step);
    expect(draft.kept().map(({ text }) => text)).not.toContain('Further tales');
  });

  it('is the open beginning, not the messages of a form, where next to nothing else is left', () => {
    const messages = ["• You can't enter more than 20 names.", '• You must enter the code below to send it.'];
    const html = `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><div class="shop">${paragraphs(STORY.slice(0, 2))}</div>${paragraphs(messages)}</body></html>`;
    const tree = parseTree(html);
    const blocks = readBlocks(tree);
    const draft = new Draft(frameOf(tree, blocks), pageTexts(tree, HEADLINE, ''));
    for (const block of blocks) if (!messages.includes(block.text)) draft.remove(block);
    for (const step of STEPS) if (/^(?:notes|never-empty)$/.test(step.name)) draft.take(step);
    expect(draft.kept().map(({ text }) => text)).toEqual(STORY.slice(0, 2));
  });
});
