import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { choose } from '../../src/core/summarize/combine/choose.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import type { ReadersSay } from '../../src/core/summarize/readers/readers-odds.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';
import { madeUpCandidate } from '../support/made-up-candidate.ts';

const TEXTS = [
  'The first ferry of the bay has sunk off Skelmere.',
  'Two sailors rowed home.',
  'Gulls slept on Monday.',
];
const sentences = bodySentences(TEXTS, 'en', true);
const story = storyTerms(sentences, '', true);
/** Weights by which every combination is as good as any other. */
const BLANK = TRAINED.rank.map(() => 0);

const candidate = (sentence: number, words = 55): Candidate =>
  madeUpCandidate(sentence, { text: TEXTS[sentence] ?? '', words });

/** Which of two sentences is chosen, neither of them the lead, when there is room for one. */
function chosen(
  says: Partial<Record<number, Partial<Omit<ReadersSay, 'lost'>> & { lost?: number }>>,
  words: [number, number] = [55, 55],
): number[] {
  const readers = new Map(
    [1, 2].map((at): [number, ReadersSay] => {
      const { tells = 0, warmsUp = 0, lost = 0 } = says[at] ?? {};
      return [at, { tells, warmsUp, lost: () => lost }];
    }),
  );
  const offers = [[candidate(1, words[0])], [candidate(2, words[1])]];
  const limits = { words: 60, sentences: 1, fault: 0.06 };
  const weights = { rank: BLANK, rankUntitled: BLANK };
  return choose(story, offers, odds(story, TRAINED), readers, limits, weights).map(({ sentence }) => sentence);
}

test.each([1, 2])('what tells the news, wherever it stands: %i', (at) => {
  expect(chosen({ [at]: { tells: 0.9 } })).toEqual([at]);
});

test.each([1, 2])('nothing that only warms up, as a beginning: %i', (at) => {
  expect(chosen({ [at]: { warmsUp: 0.9 } })).toEqual([3 - at]);
});

test.each([1, 2])('nothing that loses its reader: %i', (at) => {
  expect(chosen({ [at]: { lost: 0.9 } })).toEqual([3 - at]);
  // Nor for a little more news.
  expect(chosen({ [at]: { lost: 0.9, tells: 0.1 } })).toEqual([3 - at]);
  expect(chosen({ [at]: { lost: 0.9, tells: 0.3 } })).toEqual([at]);
});

test('what fills the room', () => {
  expect(chosen({}, [40, 55])).toEqual([2]);
  expect(chosen({}, [55, 40])).toEqual([1]);
  // Nine tenths of it are enough: of what has more, the news counts.
  expect(chosen({ 1: { tells: 0.1 } }, [54, 60])).toEqual([1]);
});
