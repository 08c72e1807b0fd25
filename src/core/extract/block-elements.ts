import { CLOSES_PARAGRAPH } from './html-elements.ts';

/** Which elements part text into blocks. Elements of the page's own making (`<x-paragraph>`) count as blocks: pages style them so. */
const BLOCK = new Set([
  ...CLOSES_PARAGRAPH,
  ...'#document html body caption frameset legend noscript optgroup option tbody td tfoot th thead tr button label template'.split(
    ' ',
  ),
]);

/** Elements whose text is no text of the page. */
export const SILENT = new Set('head title button select meter progress'.split(' '));

/** Whether an element of this name parts its text from what stands around it. */
export function isBlock(tag: string): boolean {
  return BLOCK.has(tag) || tag.includes('-');
}
