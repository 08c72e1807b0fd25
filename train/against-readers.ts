import { markOf } from '../bench/mark-of.ts';
import type { Candidate } from '../src/core/summarize/candidate.ts';
import type { Weights } from '../src/core/summarize/weights.ts';
import { countWords } from '../src/core/words.ts';
import { chosenBy } from './chosen.ts';
import type { ReadByReaders, Said } from './read-sentences.ts';
import { readable } from './readable.ts';
import { fitReaders, readersRows } from './readers.ts';

/** What readers would say of a summary, by what they said of the sentences it is made of. */
export interface ByReaders {
  /** Pages, pages in other languages, or a set of stories. */
  group: string;
  /** The words that it shares with the sentences that readers would have printed, F1; undefined where they were not asked. */
  shared: number | undefined;
  /** None of its sentences tells the news, though one of the story's does. */
  noNews: boolean;
  /** It begins with one that only warms up. */
  warmsUp: boolean;
  /** In one of them a reader is lost. */
  lost: boolean;
}

const FOLDS = 5;
/** Of a longer sentence a part would have been printed. */
const MOST_WORDS = 35;

/** The summaries of stories that readers have read, each by readers' weights that were fitted without the story. */
export function againstReaders(stories: readonly ReadByReaders[], weights: Weights): ByReaders[] {
  const rows = stories.map((one) => readersRows(one, weights.term));
  const parts = Array.from({ length: FOLDS }, (_, fold) => fitReaders(rows.filter((_, i) => i % FOLDS !== fold)));
  return stories.flatMap(({ story, input, said }, i) => {
    const read = readable(input);
    const { sentences, lang } = read;
    // Read otherwise today: its numbers are those of other sentences.
    if (said.marks.some((mark, at) => markOf(sentences[at]?.text ?? '') !== mark)) return [];
    const words = sentences.map(({ text }) => Math.min(MOST_WORDS, countWords(text, lang)));
    const group = story.includes('/')
      ? read.story.english
        ? 'pages'
        : 'other languages'
      : (/^\p{L}+/u.exec(story)?.[0] ?? '');
    return [{ group, ...byReaders(chosenBy(read, { ...weights, ...parts[i % FOLDS] }), said, words) }];
  });
}

/** @param words of each sentence of the body, as far as they would be printed. */
export function byReaders(
  chosen: readonly Pick<Candidate, 'sentence' | 'words'>[],
  { tells, warmsUp, needs, best }: Omit<Said, 'marks'>,
  words: readonly number[],
): Omit<ByReaders, 'group'> {
  const told = chosen.map(({ sentence }) => sentence);
  const isLost = ([sentence, of, lost]: Said['needs'][number]) =>
    lost === 1 &&
    told.includes(sentence) &&
    !(of.length > 0 && of.every((one) => one < sentence && told.includes(one)));
  return {
    shared: best && shared(chosen, best, words),
    noNews: tells.length > 0 && !tells.some((one) => told.includes(one)),
    warmsUp: warmsUp.includes(told[0] ?? -1),
    lost: needs.some(isLost),
  };
}

function shared(
  chosen: readonly Pick<Candidate, 'sentence' | 'words'>[],
  best: readonly number[],
  words: readonly number[],
): number {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const both = chosen.map(({ sentence, words: own }) =>
    best.includes(sentence) ? Math.min(own, words[sentence] ?? 0) : 0,
  );
  return (2 * sum(both)) / (sum(chosen.map((one) => one.words)) + sum(best.map((one) => words[one] ?? 0)));
}

/** A line for each group. */
export function summedUp(found: readonly ByReaders[]): string[] {
  const groups = [...new Set(found.map(({ group }) => group))].sort();
  return groups.map((name) => {
    const own = found.filter(({ group }) => group === name);
    const count = (is: (one: ByReaders) => boolean) => own.filter(is).length;
    const shares = own.flatMap(({ shared }) => shared ?? []);
    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    const faulty = count(({ noNews, warmsUp, lost }) => noNews || warmsUp || lost);
    const faults = `${count((one) => one.noNews)} without the news, ${count((one) => one.warmsUp)} begin with a warm-up, ${count((one) => one.lost)} lose a reader`;
    return `${name}: ${faulty} of ${own.length} have a fault (${faults}); F1 with readers' choice ${share.toFixed(3)} of ${shares.length}`;
  });
}
