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
  const runs = new Set(body.flatMap(({ text }) => runsOf(text)));
  const wanted = new Set<number>();
  const repeated = new Set<string>();
  for (const { index, text } of outside) {
    const shared = known.has(text) ? [] : runsOf(text).filter((run) => runs.has(run));
    if (shared.length === 0) continue;
    for (const run of shared) repeated.add(run);
    for (const at of [index - 1, index, index + 1]) wanted.add(at);
  }
  if (repeated.size === 0) return [];
  for (const { index, text } of body)
    if (runsOf(text).some((run) => repeated.has(run))) wanted.add(index - 1).add(index + 1);
  return outside
    .concat(all[last + 1] ?? [])
    .filter(({ index }) => wanted.has(index))
    .slice(0, MOST)
    .map(({ index, text }) => ({ before: body.filter((block) => block.index < index).length, text: brief(text) }));
}

/** Each `RUN` words in a row of a text. */
function runsOf(text: string): string[] {
  const folded = text.toLowerCase();
  const words = folded.match(/\S+/g) ?? [];
  if (words.some((word) => word.length >= RUN_OF_LETTERS && PERHAPS_UNSPACED.test(word)))
    return Array.from({ length: Math.max(0, folded.length - RUN_OF_LETTERS + 1) }, (_, at) =>
      folded.slice(at, at + RUN_OF_LETTERS),
    );
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' '));
}

const brief = (text: string): string =>
  text.length > 2 * END + 3 ? `${text.slice(0, END)} … ${text.slice(-END)}` : text;
