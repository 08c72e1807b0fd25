/** First cut of a text into sentences: the boundaries of `Intl.Segmenter` (Unicode Annex 29), in linear time. */

import { segmenter } from '../segmenter.ts';

/**
 * V8 takes quadratic time over the sentences of one long string (10 s for 400 KB), so the segmenter sees the text
 * through a window. The last segment of a window may be cut short, so the next window begins where it began.
 */
const WINDOW = 1024;
/** Kept from a window without any boundary, so that a stop at its end is seen with what follows. */
const OVERLAP = 64;

/** Offsets (UTF-16) at which a new segment begins, ascending, without 0 and without the text's length. */
export function boundaries(text: string, lang: string): number[] {
  const found: number[] = [];
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const last = from + window.length === text.length;
    let begin = 0;
    for (const { index } of segmenter(lang, 'sentence').segment(window)) {
      if (index > 0) found.push(from + index);
      begin = index;
    }
    if (last) break;
    if (begin > 0) {
      found.pop();
      from += begin;
      found.push(from);
    } else from += restart(window);
  }
  return found;
}

/** Where the next window begins after one without a boundary: at a word, lest a lone ".B" look like a new sentence. */
function restart(window: string): number {
  const least = WINDOW - OVERLAP;
  const space = window.slice(least).search(/\s\S/);
  return space < 0 ? least : least + space + 1;
}
