/**
 * White space, and marks that nobody sees: where a page's markup and the text read from it differ, they differ in these.
 */
const DROPPED = /[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const ALL_DROPPED = new RegExp(DROPPED, 'g');

/** The text without white space and unseen marks. */
export function bareText(text: string): string {
  return text.replace(ALL_DROPPED, '');
}

/** How many units of the text before `offset` (UTF-16) are left in its bare form. */
export function bareOffset(text: string, offset: number): number {
  return bareText(text.slice(0, offset)).length;
}

/** Where in the text the unit number `bare` of its bare form stands (UTF-16); the text's length when there are fewer. */
export function sourceOffset(text: string, bare: number): number {
  let left = bare;
  for (let at = 0; at < text.length; at++) {
    if (DROPPED.test(text.charAt(at))) continue;
    if (left === 0) return at;
    left--;
  }
  return text.length;
}
