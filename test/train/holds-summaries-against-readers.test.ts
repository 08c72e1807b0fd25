import { describe, expect, it, test } from 'vitest';
import { markOf } from '../../bench/mark-of.ts';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';
import { againstReaders, type ByReaders, byReaders, summedUp } from '../../train/against-readers.ts';
import type { ReadByReaders } from '../../train/read-sentences.ts';

const WORDS = [10, 20, 10, 30];
const SAID = {
  tells: [1],
  warmsUp: [0],
  needs: [
    [2, [1], 1],
    [3, [1]],
  ],
  best: [1, 3],
} satisfies Omit<ReadByReaders['said'], 'marks'>;
const of = (...told: number[]) =>
  byReaders(
    told.map((sentence) => ({ sentence, words: WORDS[sentence] ?? 0 })),
    SAID,
    WORDS,
  );

describe('a summary, by what readers said of its sentences', () => {
  it('has the news, or not, where a sentence tells it', () => {
    expect(of(1, 2).noNews).toBe(false);
    expect(of(0, 2).noNews).toBe(true);
    expect(byReaders([{ sentence: 0, words: 9 }], { ...SAID, tells: [] }, WORDS).noNews).toBe(false);
  });

  it('warms up where its first sentence does', () => {
    expect(of(0, 1).warmsUp).toBe(true);
    expect(of(1, 2).warmsUp).toBe(false);
  });

  it('loses a reader where what a sentence needs is not told before it; a stumble loses nobody', () => {
    expect(of(0, 2).lost).toBe(true);
    expect(of(1, 2).lost).toBe(false);
    expect(of(0, 3).lost).toBe(false);
    const never = { ...SAID, needs: [[2, [], 1]] satisfies ReadByReaders['said']['needs'] };
    expect(byReaders([{ sentence: 2, words: 9 }], never, WORDS).lost).toBe(true);
  });

  it('shares words with what they would have printed', () => {
    expect(of(1, 3).shared).toBe(1);
    expect(of(0, 2).shared).toBe(0);
    expect(of(1).shared).toBeCloseTo(40 / 70);
    // Shortened: no more than is printed.
    expect(byReaders([{ sentence: 3, words: 12 }], SAID, WORDS).shared).toBeCloseTo(24 / 62);
    const { best: _, ...unasked } = SAID;
    expect(byReaders([{ sentence: 1, words: 20 }], unasked, WORDS).shared).toBeUndefined();
  });
});

const PARAGRAPHS = [
  'The council of Skelmere closed its harbour on Monday after cracks were found in three of its piers by divers.',
  'Repairs will cost three million crowns, and the mayor of the town had warned of them in spring and in summer.',
  'The ferries to the islands will leave from Aldermoor until the piers of the harbour have been built anew.',
];
const sentences = bodySentences(PARAGRAPHS, 'en', true);
const read = (story: string, marks = sentences.map(({ text }) => markOf(text))): ReadByReaders => ({
  story,
  input: { headline: 'Skelmere closes harbour', paragraphs: PARAGRAPHS, lang: 'en' },
  said: { marks, tells: [0], warmsUp: [], needs: [], best: [0, 1] },
});

test('stories are chosen from anew, in groups; those that are read otherwise today are left out', () => {
  const found = againstReaders([read('news/a'), read('shorts-1'), read('news/b', ['????'])], TRAINED);
  expect(found.map(({ group }) => group)).toEqual(['pages', 'shorts']);
  expect(found[0]).toMatchObject({ noNews: false, warmsUp: false, lost: false });
  expect(found[0]?.shared).toBeGreaterThan(0.4);
});

test('a line for each group counts its faults, each summary once', () => {
  const one = (more: Partial<ByReaders>): ByReaders => ({
    group: 'pages',
    shared: 0.5,
    noNews: false,
    warmsUp: false,
    lost: false,
    ...more,
  });
  expect(summedUp([one({ noNews: true, lost: true }), one({ shared: undefined }), one({ group: 'a' })])).toEqual([
    "a: 0 of 1 have a fault (0 without the news, 0 begin with a warm-up, 0 lose a reader); F1 with readers' choice 0.500 of 1",
    "pages: 1 of 2 have a fault (1 without the news, 0 begin with a warm-up, 1 lose a reader); F1 with readers' choice 0.500 of 1",
  ]);
});
