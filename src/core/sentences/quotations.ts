/** Where quotations run, so that what is said in several sentences stays one with its speaker. */

import { isMisplacedOpening } from './misplaced-mark.ts';

export interface Quotation {
  /** Offset of the opening mark. */
  start: number;
  /** Offset after the closing mark, or where the speech ends when it is never closed. */
  end: number;
}

/** A longer stretch without a closing mark is taken for a stray mark, not for speech. */
const LONGEST = 2000;
const MARK = /["“”„«»「」『』]/gu;

type Turn = 'open' | 'close';

function turn(text: string, at: number, mark: string, lang: string, inside: boolean): Turn {
  if ('„「『'.includes(mark)) return 'open';
  if ('」』'.includes(mark)) return 'close';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const spaceBefore = /[\s([{‘'–—-]/u.test(before);
  const spaceAfter = /[\s.,;:?!)\]}’'–—-]/u.test(after);
  if (mark === '«' || mark === '»') {
    const german = /^(?:de|da)/.test(lang);
    // The Swiss write «so» in the language whose other papers write »so«.
    if (german && spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close';
    return (mark === '«') !== german ? 'open' : 'close';
  }
  if (!inside && !spaceBefore && spaceAfter && isMisplacedOpening(text, at)) return 'open';
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close';
  if (mark === '“' && lang.slice(0, 2) !== 'de') return 'open';
  if (mark === '”') return 'close';
  return inside ? 'close' : 'open';
}

/** Quotations of a paragraph in order, not nested. Marks that find no partner nearby are left out. */
export function quotations(text: string, lang: string): Quotation[] {
  // "– Vi går. Det är slut, säger Roe.": many languages set a speech so, and English none.
  if (text.length <= LONGEST && /^[–—-]\s/.test(text) && !/^(?:en|un|$)/.test(lang))
    return [{ start: 0, end: text.length }];
  const found: Quotation[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const way = turn(text, index, mark, lang, open >= 0);
    if (way === 'open') {
      // A speech of several paragraphs opens each with a mark and closes only the last.
      const newParagraph = /[.?!…]["”’]?\s*$/u.test(text.slice(Math.max(0, index - 4), index));
      if (open >= 0 && newParagraph && index - open <= LONGEST) found.push({ start: open, end: index });
      open = index;
    } else if (open >= 0) {
      if (index - open <= LONGEST) found.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  if (open >= 0 && text.length - open <= LONGEST) found.push({ start: open, end: text.length });
  return found;
}
