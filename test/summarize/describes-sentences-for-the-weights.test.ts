import { describe, expect, it, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { MOST_REPEATS } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import {
  HANGING,
  hanging,
  heard,
  longerWords,
  STANDING,
  standings,
} from '../../src/core/summarize/readers/features.ts';
import { readersOdds } from '../../src/core/summarize/readers/readers-odds.ts';
import { madeUpCandidate } from '../support/made-up-candidate.ts';

const TOLD = [
  'The harbour of Skelmere was closed by its council on Monday. Ann Poe, a pilot, had warned of the harbour in 2019.',
  '“Was that too late for us?” The council will not say whether we were ever told of 14 cracks in 3 piers, 2 cranes and 1 lock.',
];
const sentences = bodySentences(TOLD, 'en', true);
const story = storyTerms(sentences, 'Skelmere closes harbour', true);
/** Odds of a quarter for every word. */
const ODDS = { term: new Float64Array(story.terms.length * MOST_REPEATS).fill(0.25) };
const of = standings(story, ODDS, sentences);
const tokens = story.sentenceTerms.map(({ length }) => length);
const promise = (at: number) => (0.25 * (tokens[at] ?? 0)) / ((tokens[at] ?? 0) + 4);
const NAMED = [
  'bias',
  'first',
  'place',
  'same paragraph',
  'length',
  'heard before',
  'comes back',
  'cover of the best',
  'title',
  'quoted',
  'centrality',
  'promise',
  'promise of the first',
  'cover ahead',
  'names',
  'less kept than of the best',
  'question',
  'talks',
] as const;
const feature = (at: number, name: (typeof NAMED)[number]) => of(at)[NAMED.indexOf(name)];

test('there are as many features as the weights are for', () => {
  expect(sentences.length).toBe(4);
  expect(NAMED.length).toBe(STANDING);
  for (const at of sentences.keys()) expect(of(at).length).toBe(STANDING);
  expect(hanging({ lean: 0, follows: false, untold: 0 }).length).toBe(HANGING);
});

describe('where a sentence stands', () => {
  it('is counted from the beginning, and in its paragraph', () => {
    expect([0, 1, 2].map((at) => feature(at, 'first'))).toEqual([1, 0, 0]);
    expect(feature(2, 'place')).toBeCloseTo(Math.log(3));
    expect([0, 1, 2, 3].map((at) => feature(at, 'same paragraph'))).toEqual([0, 1, 0, 1]);
    expect(feature(0, 'length')).toBeCloseTo(Math.log(1 + (tokens[0] ?? 0)));
  });

  it('is measured by the words that others have too', () => {
    // harbour, Skelmere, closed, council, Monday: "harbour" and "council" come back.
    expect(longerWords(story, 0).map((id) => story.terms[id]?.key)).toHaveLength(5);
    expect(feature(0, 'heard before')).toBe(0);
    expect(feature(0, 'comes back')).toBeCloseTo(2 / 5);
    // pilot, warned, harbour, 2019.
    expect(feature(1, 'heard before')).toBeCloseTo(1 / longerWords(story, 1).length);
  });

  it('is measured by the title, and by what is before it', () => {
    const [first = 0, second = 0] = story.titleCover;
    expect(first).toBeGreaterThan(second);
    expect(feature(1, 'cover of the best')).toBeCloseTo(second / first);
    expect(feature(0, 'cover ahead')).toBe(Math.max(...story.titleCover.slice(1)) - first);
    expect(feature(0, 'title')).toBe(1);
    expect(standings(storyTerms(sentences, '', true), ODDS, sentences)(0)[NAMED.indexOf('title')]).toBe(0);
  });

  it('is measured by what it promises, and what those before it do', () => {
    expect(feature(2, 'promise')).toBeCloseTo(promise(2));
    expect([0, 2].map((at) => feature(at, 'promise of the first'))).toEqual([0, promise(0)]);
    // A quarter of each longer word; "the" and the like are not counted.
    const kept = [0, 1, 2, 3].map((at) => longerWords(story, at).length / 4);
    expect([0, 1, 2, 3].map((at) => feature(at, 'less kept than of the best'))).toEqual(
      kept.map((each) => Math.max(...kept) - each),
    );
  });
});

describe('how a sentence is told', () => {
  it('is seen by names and marks', () => {
    expect([0, 1].map((at) => feature(at, 'names'))).toEqual([2, 1]);
    expect([0, 2].map((at) => feature(at, 'question'))).toEqual([0, 1]);
    expect(feature(2, 'quoted')).toBe(story.quotedShare[2]);
    expect(feature(1, 'centrality')).toBe(story.centrality[1]);
  });

  it('is seen by who talks, outside of quotations and in English only', () => {
    expect([0, 2, 3].map((at) => feature(at, 'talks'))).toEqual([0, 0, 1]);
    expect(standings({ ...story, english: false }, ODDS, sentences)(3).at(-1)).toBe(0);
  });
});

test('what hangs in the air is what it leans on, what does not stand before it and what is not told', () => {
  expect(hanging({ lean: 1.4, follows: false, untold: 0.5 })).toEqual([1, 0, 0.5]);
  expect(hanging({ lean: 0.9, follows: true, untold: 0 })).toEqual([0.9, 1, 0]);
});

test('what the title says is known to readers, whoever said it first', () => {
  const keys = heard(story, longerWords(story, 1), 1).map((id) => story.terms[id]?.key);
  expect(keys).toEqual([]);
  const untitled = storyTerms(sentences, '', true);
  expect(heard(untitled, longerWords(untitled, 1), 1).map((id) => untitled.terms[id]?.key)).toEqual(['harbour']);
});

/** What it costs to lose every reader, below a headline and without one. */
const COST = 0.8;
const COST_UNTITLED = 0.4;

describe('what readers are expected to say', () => {
  const none = Array<number>(STANDING + HANGING).fill(0);
  const only = (at: number, weight: number) => none.with(at, weight);
  const odds = (weights: Partial<Record<'tells' | 'warmsUp' | 'lost', number[]>>, told = story, made = sentences) =>
    readersOdds(told, ODDS, made, [[madeUpCandidate(0)], [madeUpCandidate(1, { leanings: [{ weight: 0.5 }] })]], {
      tells: none,
      warmsUp: none,
      lost: none,
      ...weights,
    });
  const untitled = storyTerms(sentences, '', true);
  const nothing = () => false;

  it('is even where nothing is known, and said of offered sentences only', () => {
    const says = odds({});
    expect([...says.keys()]).toEqual([0, 1]);
    expect(says.get(1)).toMatchObject({ tells: 0.5, warmsUp: 0.5 });
    expect(says.get(1)?.lost(0, false, nothing)).toBe(0.5 * COST);
  });

  it('follows the weights, by what a sentence leans on alone', () => {
    const says = odds({ tells: only(1, 20), warmsUp: only(STANDING, 20) });
    expect(says.get(0)?.tells).toBeGreaterThan(0.99);
    expect(says.get(1)?.tells).toBe(0.5);
    expect(says.get(0)?.warmsUp).toBe(0.5);
    expect(says.get(1)?.warmsUp).toBeGreaterThan(0.99);
  });

  it('is lost in what is not told yet', () => {
    const says = odds({ lost: only(STANDING + HANGING - 1, 20) }, untitled);
    const harbour = untitled.ids.get('harbour');
    expect(says.get(1)?.lost(0, false, nothing)).toBeGreaterThan(0.9 * COST_UNTITLED);
    expect(says.get(1)?.lost(0, false, (id) => id === harbour)).toBe(0.5 * COST_UNTITLED);
    expect(says.get(0)?.lost(0, false, nothing)).toBe(0.5 * COST_UNTITLED);
  });

  it('is lost by where it stands, whatever is told', () => {
    const says = odds({ lost: only(1, 20) });
    expect(says.get(0)?.lost(0, true, () => true)).toBeGreaterThan(0.99 * COST);
    expect(says.get(1)?.lost(0, true, () => true)).toBe(0.5 * COST);
  });

  it('is lost in what it leans on, unless that stands right before it', () => {
    const says = odds({ lost: only(STANDING, 20).with(STANDING + 1, -20) });
    expect(says.get(1)?.lost(0.5, false, nothing)).toBeGreaterThan(0.99 * COST);
    expect(says.get(1)?.lost(0.5, true, nothing)).toBeLessThan(0.01);
  });
});
