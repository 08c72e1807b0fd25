import { beginning, MAX_PROPERTY } from '../../limits.ts';
import { UNSPACED } from '../../words.ts';
import { folding } from '../fold.ts';
import { collapse, parseTree, textOf } from '../tree.ts';

/**
 * A text from an attribute or from JSON-LD as a reader sees it: markup stripped, references decoded even where the page
 * escaped them twice ("&amp;rsquo;"), white space collapsed; of a gigantic text the beginning.
 */
export function plainText(text: string): string {
  let plain = beginning(text, MAX_PROPERTY);
  for (let round = 0; round < 2 && /&[#\w]+;|<[a-z/!]/i.test(plain); round++) plain = textOf(parseTree(plain).root);
  return collapse(plain);
}

/** Letters and digits only, lower case, accents and width forms folded: what two forms of a title or a name share. */
export const bare = folding((text) => text.normalize('NFKD').toLowerCase());

/** The words of a text for comparing; texts written without spaces give pairs of characters. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    if (!UNSPACED.test(run) || run.length < 3) words.push(run);
    else for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2));
  }
  return words;
}

/** Share of the smaller set's words that the other has too, 0–1. */
export function overlapOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  return shared / Math.min(one.size, two.size);
}
