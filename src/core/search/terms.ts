import { PERHAPS_UNSPACED, UNSPACED_LETTERS } from '../unspaced.ts';
import { fold } from './fold.ts';

/** Runs of letters and digits, in bounded pieces: the engine's stack overflows on a run of a million. */
const WORD = /[\p{L}\p{M}\p{N}]{1,4096}/gu;
const RUNS = new RegExp(
  `([${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}]{0,4095})|[^${UNSPACED_LETTERS}]{1,4096}`,
  'gu',
);
/** Longer words are compared by their beginnings. */
export const LONGEST_TERM = 40;

/** A piece of text that can be looked for; `unspaced` where the script has no spaces, and words cannot be told apart. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  unspaced: boolean;
}

/** The words of a text, and its runs of letters written without spaces. Offsets are UTF-16 units. */
export function* pieces(text: string): Generator<Piece> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!PERHAPS_UNSPACED.test(word)) {
      yield { text: word, start: index, end: index + word.length, unspaced: false };
      continue;
    }
    for (const { 0: run, 1: unspaced, index: at } of word.matchAll(RUNS)) {
      const start = index + at;
      yield { text: run, start, end: start + run.length, unspaced: unspaced !== undefined };
    }
  }
}

/** A word as it stands in the index. */
export function termOf(word: string): string {
  return fold(word.length > LONGEST_TERM ? word.slice(0, LONGEST_TERM) : word);
}

/**
 * Pairs of neighbouring letters, and the last letter alone: what a run without spaces is found by (overlapping bigrams,
 * as Lucene's CJKBigramFilter makes them). Any part of the run of two letters or more is found by its own pairs; a single letter is the
 * beginning of a pair, or that last one.
 */
export function bigrams(run: string): string[] {
  const letters = [...fold(run)];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** Calls back with every term of a text, in order, as often as it stands there. */
export function eachTerm(text: string, visit: (term: string) => void): void {
  for (const piece of pieces(text)) {
    if (piece.unspaced) for (const pair of bigrams(piece.text)) visit(pair);
    else visit(termOf(piece.text));
  }
}
