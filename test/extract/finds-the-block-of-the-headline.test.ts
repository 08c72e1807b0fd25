import { expect, test } from 'vitest';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { headingsOver } from '../../src/core/extract/headings.ts';
import { headlineBlock } from '../../src/core/extract/headline-block.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

/** The text of the block that is taken for the headline. */
function headline(html: string): string | undefined {
  const tree = parseTree(html);
  const blocks = readBlocks(tree);
  return blocks[headlineBlock(tree, blocks)]?.text;
}

const TITLE = '<title>Bridge in Arlen to close for weeks | Arlen Courier</title>';

test.each([
  [
    'the heading that the title repeats',
    `${TITLE}<h1>Arlen today</h1><h1>Bridge in Arlen to close for weeks</h1>`,
    'Bridge in Arlen to close for weeks',
  ],
  ['the first heading where the title repeats none', `${TITLE}<p>Arlen</p><h1>Traffic</h1><h1>City</h1>`, 'Traffic'],
  ['the first heading where there is no title', '<p>Arlen</p><h1>Traffic</h1><h1>City</h1>', 'Traffic'],
  [
    'a line of the title where there is no heading',
    `${TITLE}<p>Arlen Courier</p><h2>Bridge in Arlen to close for weeks</h2>`,
    'Bridge in Arlen to close for weeks',
  ],
  ['no short line of the title', `${TITLE}<p>Arlen Courier</p><p>Traffic stands still.</p>`, undefined],
  ['nothing without title and heading', '<p>Bridge in Arlen to close for weeks</p>', undefined],
])('it is %s', (_, html, expected) => {
  expect(headline(html)).toBe(expected);
});

test('each block knows what stands over it', () => {
  const html =
    '<p>One</p><h2>Read more</h2><p>Two</p><p>Don’t miss:</p><p>Three</p><h3>The bridge</h3><p>Four</p><p>It was said in the hall of Arlen: nobody knows.</p>';
  const { since, invites, sinceLabel } = headingsOver(readBlocks(parseTree(html)));
  expect([...since]).toEqual([60_000, 0, 1, 2, 3, 0, 1, 2]);
  expect([...invites]).toEqual([0, 1, 1, 1, 1, 0, 0, 0]);
  expect([...sinceLabel]).toEqual([60_000, 0, 1, 0, 1, 2, 3, 4]);
});
