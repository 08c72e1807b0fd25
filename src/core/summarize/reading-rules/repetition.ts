/** Whether two sentences tell the same fact, by the content words they share. */

import { FUNCTION_WORDS } from '../../english-function-words.ts';

const FUNCTION = new Set(FUNCTION_WORDS.split(' '));
/** Share of the shorter sentence's content words that the longer one has too; less where so many stand in a row in both. */
const SAME_FACT = 0.7;
const ROW = 3;
const SAME_FACT_IN_A_ROW = 0.5;

/** The words of a text that tell something. Function words left out are English. */
export function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION.has(word)));
}

/** True when most of what one sentence says, the other says too. */
export const repeats = (a: string, b: string): boolean => areOneFact(contentWords(a), contentWords(b));

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
export function headlineSubject(headline: string): (words: Iterable<string>) => boolean {
  const words = [...contentWords(headline)].filter((word) => word.length > 2 || /\p{N}/u.test(word));
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
export const hasHeadlineSubject = (headline: string, text: string): boolean =>
  headlineSubject(headline)(contentWords(text));
