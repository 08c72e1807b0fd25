/**
 * Counting words, once for every limit, label and measurement.
 *
 * A word is a white-space token, as the counters of newsrooms and word processors have it; so a lone dash set between
 * spaces counts too, and no other counter that splits at white space ever finds more words than we do. In a script
 * written without spaces (Han, Kana, Thai, …) a word is a word-like segment of `Intl.Segmenter` instead. The script is
 * judged run by run, not by the language of the text: "iPhone" within a Chinese sentence is one word.
 */

import { segmenter } from './segmenter.ts';
import { PERHAPS_UNSPACED, UNSPACED_LETTERS } from './unspaced.ts';

/** A letter of a script written without spaces. */
export const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
/**
 * Runs of one kind within a token: letters written without spaces (with their marks), or everything else. A gigantic run
 * comes in pieces: the engine's stack overflows on one of a million letters.
 */
const RUN = new RegExp(`[${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}]{0,4095}|[^${UNSPACED_LETTERS}]{1,4096}`, 'gu');
const WORDLIKE = /[\p{L}\p{N}]/u;
/** The segmenter gets a gigantic run in pieces, so that its time stays linear and its memory small. */
const PIECE = 512;

function pushUnspaced(run: string, lang: string, into: string[]): void {
  for (let at = 0; at < run.length; at += PIECE) {
    for (const part of segmenter(lang, 'word').segment(run.slice(at, at + PIECE))) {
      if (part.isWordLike) into.push(part.segment);
    }
  }
}

/** Splits a token that holds letters of an unspaced script; a token always gives at least one word. */
function wordsOfToken(token: string, lang: string): string[] {
  const found: string[] = [];
  for (const [run] of token.matchAll(RUN)) {
    if (UNSPACED.test(run)) pushUnspaced(run, lang, found);
    else if (WORDLIKE.test(run)) found.push(run);
  }
  return found.length > 0 ? found : [token];
}

/**
 * The words of a text in order, with the punctuation that clings to them.
 *
 * @param lang BCP 47 tag of the text, a hint for scripts written without spaces; any string is safe.
 */
export function words(text: string, lang = 'und'): string[] {
  const tokens = text.match(/\S+/g) ?? [];
  return PERHAPS_UNSPACED.test(text)
    ? tokens.flatMap((token) => (UNSPACED.test(token) ? wordsOfToken(token, lang) : token))
    : tokens;
}

/** How many words a text has: `words(text, lang).length`, in time linear in its length. */
export function countWords(text: string, lang = 'und'): number {
  let count = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // From here on there are other spaces, and letters of scripts without any; marks of quotation are neither.
    if (code > 0xdff && (code < 0x2010 || code > 0x2027)) return words(text, lang).length;
    const space = code === 32 || code === 160 || (code > 8 && code < 14);
    if (!space && !within) count++;
    within = !space;
  }
  return count;
}
