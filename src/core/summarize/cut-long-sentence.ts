import { countWords } from '../words.ts';

/** Places where a sub-editor would stop: before a comma, semicolon, colon or dash. */
const CLAUSE_END = /[,;:،；，、：]|\s[-–—]/gu;
const WORD_END = /(?<=\S)(?=\s)|(?<=\p{sc=Han})/gu;

/** UTF-16 units that a word of a script without spaces seldom passes. */
const LONGEST_WORD = 20;

/**
 * Cuts a sentence that alone is over the limit, so that a body of one endless sentence still has a summary. It stops at
 * the last clause that fits, else at the last word, and says so with an ellipsis: a cut that looked whole would be a lie.
 * Only used when no whole sentence fits.
 *
 * @returns UTF-16 length of the part to keep; the caller adds "…".
 */
export function cutLongSentence(text: string, limit: number, lang: string): number {
  const fits = (end: number) => countWords(text.slice(0, end), lang) <= limit;
  return lastFitting(CLAUSE_END, limit / 3) ?? lastFitting(WORD_END, 0) ?? lastSegment();

  /** Scripts without spaces: the last word that fits. */
  function lastSegment(): number {
    let best = 0;
    const beginning = text.slice(0, limit * LONGEST_WORD);
    for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(beginning)) {
      if (!fits(index + segment.length)) break;
      best = index + segment.length;
    }
    return best;
  }

  function lastFitting(places: RegExp, least: number): number | undefined {
    let best: number | undefined;
    for (const { index } of text.matchAll(places)) {
      if (!fits(index)) break;
      if (countWords(text.slice(0, index), lang) >= least) best = index;
    }
    return best;
  }
}
