import { describe, expect, it } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { type Candidate, lookUp } from '../../src/core/summarize/candidate.ts';
import { rankFeatures } from '../../src/core/summarize/combine/rank.ts';
import { PAIR_FEATURES, pairFeatures, TERM_FEATURES, termFeatures } from '../../src/core/summarize/odds/features.ts';
import { MOST_REPEATS, odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { pairKey } from '../../src/core/summarize/odds/terms.ts';
import { madeUpCandidate } from '../support/made-up-candidate.ts';

/** Five, six, five and two words. */
const BODY = [
  'The harbour closed on Monday.',
  '“Boats left the harbour,” NATO said.',
  'In 1931 harbour boats sank.',
  'Gulls came.',
];
const told = bodySentences(BODY, 'en', true);
const story = storyTerms(told, 'Harbour closed', true);
const untitled = storyTerms(told, ' ', true);
const { log } = Math;
const TOKENS = log(1 + 18) / 5;
/** Of the first sentence "the" stands in two and "harbour" in three; of the second "boat" does too. */
const CENTRAL = [(log(2) + log(3)) / 5, (2 * log(2) + log(3)) / 6, (log(2) + log(3)) / 5, 0];

const near = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 9));
const idOf = (key: string): number => story.ids.get(key) ?? -1;

function ofTerm(key: string, rank = 1, from = story): number[] {
  const term = from.terms[from.ids.get(key) ?? -1];
  if (!term) throw new Error(`no ${key}`);
  const into = new Float64Array(TERM_FEATURES);
  termFeatures(from, term, rank, into, 0);
  return [...into];
}

describe('a word is described', () => {
  // biome-ignore format: a line for what belongs together
  it.each([
    ['harbour', 1, [1, log(3), log(3), 1,    1, 0, 0, 0, 0,     1, 1, 0, 0,      0, 0, 0, 0,       1 / 3, 0.7, 1, 0,   TOKENS, 1 / 5, 1 / 5, CENTRAL[1], 0, log(3)]],
    ['harbour', 2, [1, log(3), log(3), 1,    1, 0, 0, 0, 0,     1, 1, 0, 0,      0, 0, 0, 0,       1 / 3, 0.7, 1, 0,   TOKENS, 1 / 5, 1 / 5, CENTRAL[1], log(2), log(3 / 2)]],
    ['boat',    1, [1, log(2), log(2), 1 / 2, 0, 1, 0, 0, 1 / 4, 0, 0, 0, 0,      0, 0, 0, 0,       1 / 2, 0.4, 0.5, 0, TOKENS, 0, 0,         CENTRAL[1], 0, log(2)]],
    ['nato',    1, [1, 0, 0, 1 / 2,           0, 1, 0, 0, 1 / 4, 0, 0, 0, 0,      1, 1 / 2, 0, 0,   0, 0.4, 0.5, 1,     TOKENS, 4 / 6, 0,     CENTRAL[1], 0, 0]],
    ['1931',    1, [1, 0, 0, 1 / 3,           0, 0, 1, 0, 2 / 4, 0, 0, 0, 0,      0, 0, 1, 1 / 3,   0, 0.4, 0.5, 0,     TOKENS, 1 / 5, 0,     CENTRAL[2], 0, 0]],
    ['gull',    1, [1, 0, 0, 1 / 4,           0, 0, 0, 1, 3 / 4, 0, 0, 0, 0,      0, 0, 0, 0,       0, 0.4, 0, 0,       TOKENS, 0, 0,         0, 0, 0]],
  ] as [string, number, number[]][])('by where and how it stands: %s, time %d', (key, rank, expected) => {
    expect(ofTerm(key, rank)).toEqual(near(expected));
  });

  it('without a title by its first place alone', () => {
    const [titled, plain] = [ofTerm('nato'), ofTerm('nato', 1, untitled)];
    expect(plain.slice(9, 13)).toEqual([0, 0, 1, 1 / 2]);
    expect(plain[19]).toBe(0);
    expect([...plain.slice(0, 9), ...plain.slice(20)]).toEqual([...titled.slice(0, 9), ...titled.slice(20)]);
  });

  it('as in the middle of the story where it first stands there', () => {
    const later = storyTerms(
      bodySentences([...BODY, 'Ships came.', 'Crews came.', 'Pilots came.'], 'en', true),
      '',
      true,
    );
    expect(['ship', 'crew', 'pilot'].map((key) => ofTerm(key, 1, later)[7])).toEqual([1, 1, 0]);
  });
});

it('a title is known again in a sentence by its words of three letters and more, and by its numbers', () => {
  const covers = (headline: string) => storyTerms(told, headline, true).titleCover;
  expect(covers('Harbour in Arlen')).toEqual([1 / 2, 1 / 2, 1 / 2, 0]);
  expect(covers('Gulls at 7')).toEqual([0, 0, 0, 1 / 2]);
  expect(covers('')).toEqual([0, 0, 0, 0]);
});

describe('two neighbouring words are described', () => {
  const ofPair = (a: string, b: string, from = story): number[] => {
    const pair = from.pairs[from.pairIds.get(pairKey(idOf(a), idOf(b))) ?? -1];
    if (!pair) throw new Error(`no ${a} ${b}`);
    const into = new Float64Array(PAIR_FEATURES);
    pairFeatures(from, pair, 0.5, -1, into, 0);
    return [...into];
  };

  // biome-ignore format: a line for what belongs together
  it.each([
    ['the', 'harbour',  [1, 0.5, -1, -1, -0.5, log(2), 1,     1, 0, 0, 0,     0, 0, 1 / 2, -1,     TOKENS, -log(2), 0, 0]],
    ['harbour', 'clos', [1, 0.5, -1, -1, -0.5, 0,      1,     1, 0, 0, 0,     1, 0, 0,     -1,     TOKENS, 0,       0, 0]],
    ['boat', 'left',    [1, 0.5, -1, -1, -0.5, 0,      1 / 2, 0, 1, 0, 1 / 4, 0, 0, 1,     -1 / 2, TOKENS, 0,       0, 0]],
    ['1931', 'harbour', [1, 0.5, -1, -1, -0.5, 0,      1 / 3, 0, 0, 1, 2 / 4, 0, 0, 0,     -1 / 3, TOKENS, 0,       1, 0]],
    ['in', '1931',      [1, 0.5, -1, -1, -0.5, 0,      1 / 3, 0, 0, 1, 2 / 4, 0, 0, 0,     -1 / 3, TOKENS, 0,       0, 1]],
  ] as [string, string, number[]][])('by where they stand and what each is worth: %s %s', (a, b, expected) => {
    expect(ofPair(a, b)).toEqual(near(expected));
  });

  it('without a title as such', () => {
    expect(ofPair('harbour', 'clos', untitled).slice(11, 13)).toEqual([0, 1]);
  });
});

describe('the odds', () => {
  const only = (width: number, at: number): number[] => Array.from({ length: width }, (_, n) => (n === at ? 1 : 0));

  it('are of each time that a word stands there, up to three', () => {
    const byTime = odds(story, { term: only(TERM_FEATURES, 25), pair: only(PAIR_FEATURES, 0) });
    const of = (key: string) => [...byTime.term.subarray(idOf(key) * MOST_REPEATS, (idOf(key) + 1) * MOST_REPEATS)];
    expect(of('harbour')).toEqual(near([1 / 2, 2 / 3, 3 / 4]));
    expect(of('boat')).toEqual(near([1 / 2, 2 / 3, 0]));
    expect(byTime.pair.length).toBe(story.pairs.length);
    expect(new Set([...byTime.pair].map((value) => value.toFixed(9)))).toEqual(
      new Set([(Math.E / (1 + Math.E)).toFixed(9)]),
    );
  });

  it('of a pair are made from the logits of its words, the first time each', () => {
    const byCount = odds(story, { term: only(TERM_FEATURES, 1), pair: only(PAIR_FEATURES, 2) });
    expect(byCount.logits[idOf('harbour')]).toBeCloseTo(log(3));
    const pair = (a: string, b: string) => byCount.pair[story.pairIds.get(pairKey(idOf(a), idOf(b))) ?? -1];
    expect(pair('the', 'harbour')).toBeCloseTo(3 / 4);
    expect(pair('harbour', 'clos')).toBeCloseTo(1 / 2);
  });
});

describe('a printed sentence', () => {
  it('is looked up word by word, whatever its form, and by neighbours', () => {
    const { terms, pairs } = lookUp('Closed harbours: in 1931 NATO too.', story);
    expect(terms).toEqual([...['clos', 'harbour', 'in', '1931', 'nato'].map(idOf), -1]);
    const known = story.pairIds.get(pairKey(idOf('in'), idOf('1931')));
    expect(known).toBeDefined();
    expect(pairs).toEqual([-1, -1, known, -1, -1]);
  });

  it('has the terms of the sentence that it prints whole', () => {
    expect(told.map(({ text }) => lookUp(text, story).terms)).toEqual(story.sentenceTerms);
  });
});

describe('a combination is described', () => {
  const candidate = (sentence: number, cuts: number): Candidate => {
    const { text = '', words = 0 } = told[sentence] ?? {};
    return madeUpCandidate(sentence, { text, words, ...lookUp(text, story), cuts });
  };
  const quarter = { ...odds(story, { term: [], pair: [] }), term: new Float64Array(story.terms.length * 3).fill(0.25) };
  const of = (...chosen: Candidate[]) =>
    rankFeatures(
      story,
      quarter,
      {
        chosen,
        words: chosen.reduce((sum, { words }) => sum + words, 0),
        tokens: chosen.reduce((sum, { terms }) => sum + terms.length, 0),
        hits: 4,
        pairHits: 2,
        faults: 0,
        lost: 0,
        score: 0,
      },
      60,
    );

  // biome-ignore format: a line for what belongs together
  it.each([
    ['two neighbours', [candidate(0, 1), candidate(1, 2)], [
      8 / 66, 4 / 66, 8 / 49, 4 / 49, 11 / 60, (11 / 60) ** 2, 2, 0, 1, 1, 0, 0, log(2), log(2) / 2, 1,
      1, 1 / 3, ((CENTRAL[0] ?? 0) + (CENTRAL[1] ?? 0)) / 2, 3, 2 / 5, 0, 0.2, (2 * 7 * 0.25) / 66,
    ]],
    ['two apart', [candidate(0, 0), candidate(2, 0)], [
      8 / 65, 4 / 65, 8 / 48, 4 / 48, 10 / 60, (10 / 60) ** 2, 2, 0, 1, 0, 1, 0, log(3), log(3) / 2, 0,
      1, 0, CENTRAL[0], 0, 2 / 5, 0.1, 0.1, (2 * 6 * 0.25) / 65,
    ]],
    ['one', [candidate(2, 0)], [
      8 / 60, 4 / 60, 8 / 43, 4 / 43, 5 / 60, (5 / 60) ** 2, 1, 1, 0, 0, 1, log(3), log(3), log(3), 0,
      1 / 2, 0, CENTRAL[2], 0, 2 / 5, 0.1, 0, (2 * 4 * 0.25) / 60,
    ]],
  ] as [string, Candidate[], number[]][])('by what it has and where: %s', (_, chosen, expected) => {
    expect(of(...chosen)).toEqual(near(expected));
  });
});
