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
  const vocabulary = vocabularyOf(body.map(({ text }) => text.toLowerCase()));
  const elsewhere = outside.map(({ text }) => (known.has(text) ? [] : runsOf(text, vocabulary)));
  const runs = new Set(elsewhere.flat());
  if (runs.size === 0) return [];
  const inRuns = vocabularyOf(runs);
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

const BLANK = 32;
const SLOTS = 1 << 14;

/**
 * Words by a hash of their letters: no word is cut out of its text to be looked up. Two words of one hash are taken for each
 * other, which costs a run that nobody shares.
 */
type Vocabulary = Uint8Array;

function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const vocabulary = new Uint8Array(SLOTS);
  for (const text of texts)
    eachWord(text, (hash) => {
      vocabulary[hash] = 1;
    });
  return vocabulary;
}

/** Calls with each word between single blanks: its hash, where it begins and where it ends. */
function eachWord(text: string, take: (hash: number, start: number, end: number) => void): void {
  let hash = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (code !== BLANK) hash = (hash * 31 + code) & (SLOTS - 1);
    else {
      take(hash, start, at);
      start = at + 1;
      hash = 0;
    }
  }
}

/** Each `RUN` words in a row of a text that are all in the vocabulary: only they can be shared, and few are. */
function runsOf(text: string, vocabulary: Vocabulary): string[] {
  const folded = text.toLowerCase();
  const runs: string[] = [];
  if (
    PERHAPS_UNSPACED.test(folded) &&
    folded.split(' ').some((word) => word.length >= RUN_OF_LETTERS && PERHAPS_UNSPACED.test(word))
  ) {
    for (let at = RUN_OF_LETTERS; at <= folded.length; at++) runs.push(folded.slice(at - RUN_OF_LETTERS, at));
    return runs;
  }
  const starts: number[] = [];
  eachWord(folded, (hash, start, end) => {
    if (!vocabulary[hash]) starts.length = 0;
    else if (starts.push(start) >= RUN) runs.push(folded.slice(starts[starts.length - RUN], end));
  });
  return runs;
}

const brief = (text: string): string =>
  text.length > 2 * END + 3 ? `${text.slice(0, END)} … ${text.slice(-END)}` : text;
