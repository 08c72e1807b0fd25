/** A name of which the story has said more before. English. */

import type { StoryTerms } from '../odds/terms.ts';
import { termKey } from '../tokens.ts';

/** A name alone that opens a sentence or speaks: "Roe was", "Roe said", "said Roe"; not "Eva Roe", "Roe Street". */
const ALONE =
  /(?:^|\bsaid\s|[”",]\s)(\p{Lu}\p{Ll}[\p{L}-]+)(?=['’]s?\s|,?\s[\p{Ll}\p{N}]|\.$)(?<=^\p{L}+|said\s\p{L}+|[”",]\s\p{L}+(?=\s(?:said|says|told|added|tweeted|wrote)\b))/gu;
const BRINGS_IN = /^(?:as|name|named|call|called|one|alias)$/;

/** A name's place in the sentence, and the word of the story that says who that is. */
export interface HalfName {
  index: number;
  word: number;
}

/**
 * Names alone in a sentence whose first place, in an earlier sentence, has a name before it ("Eva Roe", "K. Roe") or words that
 * bring it in ("a man named Roe"). Nobody knows here which is a first name for sure, so it tells only what is missing.
 */
export function halfNames(text: string, at: number, { ids, terms, pairs }: StoryTerms): HalfName[] {
  return [...text.matchAll(ALONE)].flatMap(({ 0: all, 1: name = '', index: start }) => {
    const index = start + all.length - name.length;
    const id = ids.get(termKey(name, true));
    const term = terms[id ?? -1];
    if (!term || id === undefined || term.first >= at || term.inTitle || term.capitals < term.inner) return [];
    const before = pairs.find(({ b, first }) => b === id && first === term.first)?.a;
    const word = terms[before ?? -1];
    if (!word || before === undefined) return [];
    if (BRINGS_IN.test(word.key)) return [{ index, word: id }];
    return word.inner > 0 && word.capitals === word.inner ? [{ index, word: before }] : [];
  });
}
