import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { Draft } from '../../src/core/extract/draft.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { looseEnds } from '../../src/core/extract/steps/loose-ends.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

const TEXTS = [
  'The old bridge of Arlen will be closed to lorries from Monday, the council said, after new cracks were found in it.',
  'Ebba Lind, who heads the office for roads, said on Friday that the cracks are no danger to those who walk or cycle.',
  'Lorries will go by way of Brenn until a second bridge is built, which will take four years and 90 million crowns.',
];
const STORY = TEXTS.map((text) => `<p>${text}</p>`).join('');
const page = (story: string): string =>
  `<html lang="en"><head><title>Bridge of Arlen</title></head><body><main><h1>Bridge of Arlen</h1>${story}</main></body></html>`;

/** What the step takes out of a story. */
function takenFrom(story: string): string[] {
  const tree = parseTree(page(story));
  const blocks = readBlocks(tree);
  const draft = new Draft(frameOf(tree, blocks), pageTexts('Bridge of Arlen', ''));
  draft.take(looseEnds);
  return blocks.filter((block) => !draft.keeps(block)).map(({ text }) => text);
}

describe('calls to pay', () => {
  it.each([
    'Subscribe to continue reading this story.',
    'Already a subscriber? Log in',
    'Il vous reste 61.4% de cet article à lire.',
    'Dit artikel is exclusief voor abonnees.',
    'Logga in för att läsa vidare',
    'この記事は有料記事です。残り1022文字',
  ])('are calls to pay at the end, with the heading above and the lines below: %s', (call) => {
    expect(takenFrom(`${STORY}<h3>Go on</h3><p>${call}</p><p>Sign in</p>`)).toEqual(['Go on', call, 'Sign in']);
    // One that the story goes on behind may stand for a box that is not there.
    expect(takenFrom(`<p>${call}</p>${STORY}`)).toEqual([]);
  });

  it.each([
    'She means to keep reading to the children of Arlen.',
    'The bank wants to read the full report of the auditors first.',
    '“This story is only at its beginning,” the mayor of Arlen said.',
    'Norland is already a member of the union of harbours.',
    'The price of all films and series goes up by two crowns for subscribers.',
    'Från maj höjer bolaget priset på alla filmer och serier med två kronor för abonnenter.',
    'Hon köpte glasögon för att läsa breven från Arlen.',
    `Subscribe to continue reading, said the page. ${'It had said so for a year, and nobody knew why. '.repeat(4)}`.trim(),
  ])('are no last sentences that tell of reading or of subscribers: %s', (last) => {
    expect(takenFrom(`${STORY}<p>${last}</p>`)).toEqual([]);
  });

  it.each(['THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY.', 'Subscribe now to read the latest of your city.'])(
    'stand with what is offered in a box amid the story, which goes on: %s',
    (call) => {
      const [first = '', ...others] = STORY.split(/(?=<p>)/);
      const read = (inside: string): readonly string[] =>
        extract(page(`<div>${first}${inside}${others.join('')}</div>`), { url: 'https://a.example/b' }).article
          .paragraphs;
      const offer = 'Get every story of the harbour, the crossword and the weather of the week for a crown a day.';
      const box = (head: string): string => `<div><h3>${head}</h3><p>${offer}</p></div>`;
      expect(read(box(call))).toEqual(TEXTS);
      expect(read(box('What the bridge costs'))).toContain(offer);
    },
  );

  it('still tell that the story is not all there', () => {
    const { article } = extract(page(`${STORY}<p>Pour lire la suite, connectez-vous.</p>`), {
      url: 'https://a.example/b',
    });
    expect(article).toMatchObject({ paragraphs: TEXTS, partial: 'paywall-text' });
  });
});
