import { expect, test } from 'vitest';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { type SearchLimits, search } from '../../src/core/summarize/combine/search.ts';
import type { Odds } from '../../src/core/summarize/odds/odds.ts';
import type { ReadersOdds } from '../../src/core/summarize/readers/readers-odds.ts';
import { madeUpCandidate } from '../support/made-up-candidate.ts';

/** Four words, of which the last is the likeliest; each may count up to three times. */
const ODDS: Odds = {
  term: Float64Array.from([0.1, 0, 0, 0.2, 0, 0, 0.3, 0, 0, 0.9, 0.6, 0]),
  logits: new Float64Array(4),
  pair: Float64Array.from([0.5]),
};
/** Readers who find nothing to say. */
const READERS: ReadersOdds = new Map();
const LIMITS: SearchLimits = { words: 60, sentences: 2, fault: 0.06 };

const candidate = (sentence: number, words: number, terms: number[], more: Partial<Candidate> = {}): Candidate =>
  madeUpCandidate(sentence, { text: `${sentence}/${words}`, words, terms, ...more });

const found = (offers: Candidate[][], limits: Partial<SearchLimits> = {}, most = 100) =>
  search(offers, ODDS, READERS, { ...LIMITS, ...limits }, most);
const texts = (offers: Candidate[][], limits: Partial<SearchLimits> = {}) =>
  found(offers, limits).map(({ chosen }) => chosen.map(({ text }) => text).join(' '));

test('nothing is no combination', () => {
  expect(found([])).toEqual([]);
  expect(found([[candidate(0, 61, [0])]])).toEqual([]);
});

test('one form of each sentence, in order, within the limits of words and sentences', () => {
  const offers = [[candidate(0, 20, [0]), candidate(0, 10, [0])], [candidate(1, 30, [1])], [candidate(2, 40, [2])]];
  expect(texts(offers).sort()).toEqual([
    '0/10',
    '0/10 1/30',
    '0/10 2/40',
    '0/20',
    '0/20 1/30',
    '0/20 2/40',
    '1/30',
    '2/40',
  ]);
  expect(texts(offers, { sentences: 1 }).sort()).toEqual(['0/10', '0/20', '1/30', '2/40']);
  expect(texts(offers, { words: 50 })).not.toContain('0/20 2/40');
  expect(found(offers, {}, 3)).toHaveLength(3);
});

test('what shares more with an editor’s summary comes first, a word that comes again counting for less', () => {
  const [best] = found([[candidate(0, 10, [0, 1]), candidate(0, 11, [3, 3])]], { sentences: 1 });
  expect(best?.chosen[0]?.terms).toEqual([3, 3]);
  expect(best?.hits).toBeCloseTo(0.9 + 0.6);
  expect(best?.score).toBeCloseTo((2 * 1.5) / (2 + 58));
  const both = found([[candidate(0, 10, [3])], [candidate(1, 10, [3])]]).find(({ chosen }) => chosen.length === 2);
  expect(both?.hits).toBeCloseTo(0.9 + 0.6);
  expect(both?.tokens).toBe(2);
});

test('a pair of words counts once, and twice as much as a word', () => {
  const twice = [[candidate(0, 10, [0], { pairs: [0] })], [candidate(1, 10, [1], { pairs: [0, -1] })]];
  const both = found(twice).find(({ chosen }) => chosen.length === 2);
  expect(both?.pairHits).toBeCloseTo(0.5);
  expect(both?.score).toBeCloseTo((2 * (0.1 + 0.2 + 2 * 0.5)) / (2 + 58));
});

test('words that the story does not count are room that is filled, and no more', () => {
  const [best] = found([[candidate(0, 10, [-1, 3])]]);
  expect(best?.hits).toBeCloseTo(0.9);
  expect(best?.tokens).toBe(2);
});

test('faults cost, and so does what a sentence leans on where the summary does not have it', () => {
  const leaning = { leanings: [{ weight: 0.5, word: 2 }, { weight: 0.25 }] };
  const offers = [
    [candidate(0, 10, [2])],
    [candidate(1, 10, [1], { fault: 0.2, ...leaning })],
    [candidate(2, 10, [0], leaning)],
  ];
  const faults = (name: string, limits: Partial<SearchLimits> = {}) =>
    found(offers, limits).find(({ chosen }) => chosen.map(({ sentence }) => sentence).join() === name)?.faults;
  // The sentence before gives back what has no word; the word itself must stand there. Most is missing where a summary begins.
  expect(faults('0,1')).toBeCloseTo(0.2);
  expect(faults('0,2')).toBeCloseTo(0.25);
  expect(faults('1,2')).toBeCloseTo(0.2 + 1.4 * 0.75 + 0.5);
  expect(faults('2')).toBeCloseTo(1.4 * 0.75);
  // Points stand alone, whatever stands before them.
  expect(faults('0,1', { alone: true })).toBeCloseTo(0.2 + 0.25);
});

test('readers who are lost cost more the surer that is, and are asked what stands before', () => {
  const asked: [sentence: number, lean: number, follows: boolean, told: number[]][] = [];
  const readers: ReadersOdds = new Map(
    [0, 1, 2].map((sentence) => [
      sentence,
      {
        tells: 0,
        warmsUp: 0,
        lost: (lean, follows, has) => {
          asked.push([sentence, lean, follows, [0, 1, 2, 3].filter(has)]);
          return sentence === 2 ? 0.5 : 0;
        },
      },
    ]),
  );
  const offers = [
    [candidate(0, 20, [0])],
    [candidate(1, 20, [1], { leanings: [{ weight: 0.4 }] })],
    [candidate(2, 20, [1])],
  ];
  const combinations = search(offers, ODDS, readers, LIMITS, 100);
  const of = (text: string) => combinations.find(({ chosen }) => chosen.map((one) => one.text).join(' ') === text);
  expect(of('0/20')?.lost).toBe(0);
  expect(of('0/20 2/20')?.lost).toBe(0.5);
  const lostless = search(offers, ODDS, READERS, LIMITS, 100).find(({ chosen }) => chosen[1]?.sentence === 2);
  expect(of('0/20 2/20')?.score).toBeCloseTo((lostless?.score ?? 0) - 0.5 * LIMITS.fault, 10);
  // Behind the sentence before it, nothing hangs in the air; alone it does.
  expect(asked).toContainEqual([1, 0, true, [0]]);
  expect(asked).toContainEqual([1, 0.4, false, []]);
  expect(asked).toContainEqual([2, 0, false, [0]]);
});
