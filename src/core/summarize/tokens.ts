import { LONE_LETTERS } from '../unspaced.ts';

/** Letters of scripts written without spaces; each stands as a token of its own, so that pairs of them tell words apart. */
const TOKEN = new RegExp(`[${LONE_LETTERS}]|(?:(?![${LONE_LETTERS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** A run of letters and digits in a text. `start` is a UTF-16 offset. */
export interface Token {
  text: string;
  start: number;
}

/** The tokens of a text in order. Plain ASCII prose, with any marks of quotation, takes a faster road to the same result. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && (code < 0x2010 || code > 0x2026))
      return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({ text: found, start: index }));
    const small = code | 32;
    if ((small > 96 && small < 123) || (code > 47 && code < 58)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      found.push({ text: text.slice(start, i), start });
      start = -1;
    }
  }
  if (start >= 0) found.push({ text: text.slice(start), start });
  return found;
}

/** Of two that a word has, the longer one stands first. */
const ENDINGS = ['ing', 'edly', 'ed', 'es', 's', 'ly'];

/**
 * The key under which inflections of a word meet: lower case, and for English without a plural or verb ending. A crude
 * cut is enough, as keys are only compared within one story.
 */
export function termKey(token: string, english: boolean): string {
  const lower = token.toLowerCase();
  if (!english || lower.length < 5) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  // Most words end otherwise, and need no search.
  const ending = 'gdsy'.includes(lower.slice(-1)) ? ENDINGS.find((each) => lower.endsWith(each)) : undefined;
  const stem = ending ? lower.slice(0, -ending.length) : lower;
  if (stem.length < 3) return lower;
  return stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
