/** What the tagger looks at: the word, its ending and shape, the two classes before it, the words beside it. */

export interface TaggedText {
  /** Words and marks as printed, and in lower case. */
  printed: readonly string[];
  lower: readonly string[];
}

export const FEATURES = 14;
const BEYOND = '\u0001';

/**
 * Writes the hashes of a word's features to `into`.
 *
 * @param before class of the word before, and of the one before that; @param closed the class of a word that has only one.
 */
export function features(
  { printed, lower }: TaggedText,
  i: number,
  before: number,
  beforeThat: number,
  closed: (word: string) => number,
  into: Uint32Array,
): void {
  const word = lower[i] ?? BEYOND;
  const next = lower[i + 1] ?? BEYOND;
  const nextTag = closed(next);
  const afterTag = closed(lower[i + 2] ?? BEYOND);
  const three = word.slice(-3);
  const two = word.slice(-2);
  const form = shape(printed[i] ?? BEYOND, i);
  into[0] = hash(word, 1);
  into[1] = hash(three, 2);
  into[2] = hash(two, 3);
  into[3] = mix(hash(two, 4), before);
  into[4] = mix(5, form);
  into[5] = mix(6, before * 20 + beforeThat);
  into[6] = hash(lower[i - 1] ?? BEYOND, 7);
  into[7] = hash(next, 8);
  into[8] = nextTag >= 0 ? mix(9, nextTag) : hash(next.slice(-2), 10);
  into[9] = mix(hash(word, 11), before);
  into[10] = mix(12, afterTag * 20 + nextTag);
  into[11] = mix(13, before * 20 + nextTag);
  into[12] = mix(hash(three, 14), form);
  into[13] = mix(hash(word, 15), nextTag);
}

/** FNV-1a over UTF-16 units, with an end mix; `seed` keeps the kinds of features apart. */
function hash(text: string, seed: number): number {
  let h = Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, 0);
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b + 1, 0x85ebca6b), 0x2c1b3c6d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Number, capital, all capitals or small; with a hyphen; first in the sentence. */
function shape(word: string, i: number): number {
  const first = word.charCodeAt(0);
  const number = (first >= 48 && first < 58) || /^[$£€₹]/.test(word);
  const capital = word !== word.toLowerCase();
  const letters = number ? 1 : !capital ? 0 : word.length > 1 && word === word.toUpperCase() ? 3 : 2;
  return letters * 4 + (i === 0 ? 1 : 0) + (word.includes('-') ? 2 : 0);
}
