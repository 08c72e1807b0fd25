/** Whether two sentences tell the same fact, by the content words they share. */

import { FUNCTION_WORDS } from '../../english-function-words.ts';
import { OTHER_FUNCTION_WORDS } from '../../other-function-words.ts';

const FUNCTION = new Set(FUNCTION_WORDS.split(' '));
const OTHER_FUNCTION = new Set(OTHER_FUNCTION_WORDS.split(' '));
/** Scripts without spaces, in which two letters are a word as often as not. */
const RUNS = /[\p{sc=Han}\p{sc=Katakana}ー]{2,}/gu;
/** Share of the shorter sentence's content words that the longer one has too; less where so many stand in a row in both. */
const SAME_FACT = 0.7;
const ROW = 3;
const SAME_FACT_IN_A_ROW = 0.5;

/** The words of a text that tell something, without those of grammar; where words have no spaces between them, pairs of letters. */
export function contentWords(text: string, english = true): Set<string> {
  const runs = english ? [] : (text.match(RUNS) ?? []);
  if (runs.length > 0)
    return new Set(runs.flatMap((run) => Array.from(run.slice(1), (letter, at) => run[at] + letter)));
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !(english ? FUNCTION : OTHER_FUNCTION).has(word)));
}

/** True when most of what one sentence says, the other says too. */
export const repeats = (a: string, b: string, english = true): boolean =>
  areOneFact(contentWords(a, english), contentWords(b, english));

/** The same by content words, for who compares a sentence with many. */
export function areOneFact(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size < 3) return false;
  const places = [...large];
  let [shared, row, longest, last] = [0, 0, 0, -2];
  for (const word of small) {
    const at = places.indexOf(word);
    if (at >= 0) shared++;
    row = at < 0 ? 0 : at === last + 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
    last = at < 0 ? -2 : at;
  }
  return shared / small.size >= (longest >= ROW ? SAME_FACT_IN_A_ROW : SAME_FACT);
}

const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

/** The beginning of the headline, where its subject stands, as a test of content words; cases and endings aside. */
export function headlineSubject(headline: string, english = true): (words: Iterable<string>) => boolean {
  const words = [...contentWords(headline, english)].filter(
    (word) => word.length > 2 || /[\p{N}\p{sc=Han}]/u.test(word),
  );
  const subject = words.slice(0, 4).map(stem);
  return (said) => {
    if (subject.length === 0) return true;
    for (const word of said)
      if (subject.some((beginning) => (beginning.length < 4 ? word === beginning : word.startsWith(beginning))))
        return true;
    return false;
  };
}

/** Whether any word of the headline's subject occurs in the text. */
export const hasHeadlineSubject = (headline: string, text: string, english = true): boolean =>
  headlineSubject(headline, english)(contentWords(text, english));
