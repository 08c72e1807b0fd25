/**
 * A letter and how a text goes on from it: behind a blank only from what may be a word, and in capitals only from what may be
 * none. The same letter twice is a mark of a list and what is listed under it.
 */
const GOES_ON = /^["“«„‘]?(?:\p{Lu}\n\p{Ll}|(?![AIO])(\p{Lu})\n(?!\1)\p{Lu}{2}|[AIO]\n \p{L})/u;

/** Whether a letter set apart from a text, as a picture or in a box of its own, is its first one. */
export function isFirstLetter(letter: string, text: string): boolean {
  return letter.length < 3 && GOES_ON.test(`${letter}\n${text}`);
}
