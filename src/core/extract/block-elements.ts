/** Which elements part text into blocks. Elements of the page's own making (`<x-paragraph>`) count as blocks: pages style them so. */
const BLOCK = new Set(
  '#document html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav noscript ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul button label template'.split(
    ' ',
  ),
);

/** Elements whose text is no text of the page. */
export const SILENT = new Set('head title button select meter progress'.split(' '));

/** Whether an element of this name parts its text from what stands around it. */
export function isBlock(tag: string): boolean {
  return BLOCK.has(tag) || tag.includes('-');
}
