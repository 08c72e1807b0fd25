import { FUNCTION_WORDS } from '../english-function-words.ts';
import { LONE_LETTERS } from '../unspaced.ts';
import { SMALL_NUMBERS } from './number-words.ts';

/** A word as it is compared between sentence and body. */
export interface Term {
  /** Lower case, without plural and verb endings; numbers without grouping. */
  key: string;
  kind: 'content' | 'function' | 'number';
  /** Its lower-case form as written; the month May, or somebody of that name, keeps its capital. */
  word: string;
  /** Whether punctuation stands right before it. */
  afterPunctuation: boolean;
}

/**
 * Text that was taken apart and put together again, by a tokenizer or out of a PDF, has spaces in its numbers: "235, 000 people",
 * "1. 7 million". Only what can hardly be two numbers is read as one.
 */
const TERM = new RegExp(
  String.raw`(?<![\p{Nd}.,])\p{Nd}{1,3}(?:, \p{Nd}{3}(?!\p{Nd}))+|(?<![\p{Nd}.,])\p{Nd}{1,3}\. \p{Nd}+(?= (?:million|billion|trillion|m|bn)\b)|[${LONE_LETTERS}]|[\p{L}\p{M}\p{N}]+(?:[.,]\p{Nd}+)*`,
  'gu',
);
const PUNCTUATION = /[,;:–—()"“”`«»-]|''/;

/** Words that carry grammar more than news, in English. */
const FUNCTIONAL = new Set(
  `${FUNCTION_WORDS} being do does did can could may might must shall should him them i we you my our your whom whose what when where while than then so if no nor into over about against during between out up down off under again there here all any both each more most other some such only own same too very just s t`.split(
    ' ',
  ),
);

/** The terms of a text in order. */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  let done = 0;
  for (const match of text.matchAll(TERM)) {
    const word = match[0].toLowerCase();
    const small = SMALL_NUMBERS.get(word);
    const isNumber = /^\p{Nd}/u.test(word) || (small !== undefined && small > 1);
    const kind = isNumber ? 'number' : FUNCTIONAL.has(word) ? 'function' : 'content';
    const key = small !== undefined && small > 1 ? String(small) : isNumber ? word.replace(/[, ]/g, '') : stem(word);
    found.push({
      key,
      kind,
      word: match[0] === 'May' ? match[0] : word,
      afterPunctuation: PUNCTUATION.test(text.slice(done, match.index)),
    });
    done = match.index + match[0].length;
  }
  return found;
}

function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const cut = word.replace(/(?:ings?|edly|ed|es|s|ly)$/, '');
  return cut.length >= 3 ? cut.replace(/e$/, '') : word;
}
