/** Whether two sentences tell the same fact, by the content words they share. */

const FUNCTION = new Set(
  'the a an of to in on at by for from with and or but as is are was were be been has have had will would that this these those it its he she his her they their who which said says not after before also'.split(
    ' ',
  ),
);
/** Share of the shorter sentence's content words that the longer one has too. */
const SAME_FACT = 0.7;

function content(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION.has(word)));
}

/** True when most of what one sentence says, the other says too. Function words left out are English. */
export function repeats(a: string, b: string): boolean {
  const [one, two] = [content(a), content(b)];
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size < 3) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size >= SAME_FACT;
}

/** Whether any word of the headline's beginning, where its subject stands, occurs in the text; cases and endings aside. */
export function hasHeadlineSubject(headline: string, text: string): boolean {
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 2));
  const subject = [...content(headline)].filter((word) => word.length > 2 || /\p{N}/u.test(word)).slice(0, 4);
  if (subject.length === 0) return true;
  const said = [...content(text)].map(stem);
  return subject.some((word) => said.includes(stem(word)));
}
