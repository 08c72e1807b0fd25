import type { Echo } from '../story.ts';
import { PERHAPS_UNSPACED } from '../unspaced.ts';
import type { Block } from './blocks.ts';

/** So many words in a row, or letters in scripts without spaces, and a link to the one text may lead to the other. */
const RUN = 4;
const RUN_OF_LETTERS = 10;
/** A page that shows its whole text twice is no reason to keep it twice. */
const MOST = 24;
/** Characters kept of either end of a longer text. */
const END = 200;

/**
 * What stands on the page before the end of the body, is no part of it, and has words of it: a caption, a teaser, words pulled out
 * of the text. With them come their neighbours on the page, and those of the paragraphs that they repeat, for a link to name.
 *
 * @param all the blocks of the page, in document order
 * @param body those of the body
 * @param known texts that are known besides: headline and lead-in
 */
export function echoes(all: readonly Block[], body: readonly Block[], known: ReadonlySet<string>): Echo[] {
  const last = body.at(-1)?.index ?? -1;
  const paragraphs = new Set(body);
  const outside = all.slice(0, last).filter((block) => !paragraphs.has(block));
  const vocabulary = new Set(body.flatMap(({ text }) => wordsOf(text.toLowerCase())));
  const elsewhere = outside.map(({ text }) => (known.has(text) ? [] : runsOf(text, vocabulary)));
  const runs = new Set(elsewhere.flat());
  if (runs.size === 0) return [];
  const inRuns = new Set([...runs].flatMap((run) => run.split(' ')));
  const repeated = new Set<string>();
  const wanted = new Set<number>();
  for (const { index, text } of body) {
    const shared = runsOf(text, inRuns).filter((run) => runs.has(run));
    if (shared.length > 0) wanted.add(index - 1).add(index + 1);
    for (const run of shared) repeated.add(run);
  }
  if (repeated.size === 0) return [];
  outside.forEach(({ index }, at) => {
    if (!elsewhere[at]?.some((run) => repeated.has(run))) return;
    for (const near of [index - 1, index, index + 1]) wanted.add(near);
  });
  return outside
    .concat(all[last + 1] ?? [])
    .filter(({ index }) => wanted.has(index))
    .slice(0, MOST)
    .map(({ index, text }) => ({ before: body.filter((block) => block.index < index).length, text: brief(text) }));
}

/** Each `RUN` words in a row of a text that are all in the vocabulary: only they can be shared, and few are. */
function runsOf(text: string, vocabulary: ReadonlySet<string>): string[] {
  const folded = text.toLowerCase();
  const words = wordsOf(folded);
  if (words.some((word) => word.length >= RUN_OF_LETTERS && PERHAPS_UNSPACED.test(word))) {
    return Array.from({ length: Math.max(0, folded.length - RUN_OF_LETTERS + 1) }, (_, at) =>
      folded.slice(at, at + RUN_OF_LETTERS),
    );
  }
  const runs: string[] = [];
  let row = 0;
  words.forEach((word, at) => {
    row = vocabulary.has(word) ? row + 1 : 0;
    if (row >= RUN) runs.push(words.slice(at - RUN + 1, at + 1).join(' '));
  });
  return runs;
}

const wordsOf = (folded: string): string[] => folded.match(/\S+/g) ?? [];

const brief = (text: string): string =>
  text.length > 2 * END + 3 ? `${text.slice(0, END)} … ${text.slice(-END)}` : text;
