import { describe, expect, it, test } from 'vitest';
import { auc } from '../../bench/auc.ts';
import { markOf } from '../../bench/mark-of.ts';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { HANGING, STANDING } from '../../src/core/summarize/readers/features.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';
import type { ReadByReaders } from '../../train/read-sentences.ts';
import { fitReaders, readersRows } from '../../train/readers.ts';

const PARAGRAPHS = [
  'It was a morning like any other. The council of Skelmere closed its harbour on Monday after cracks were found.',
  'Repairs will cost three million crowns. The mayor had warned of them in spring, and nobody had listened to her.',
];
const input = { headline: 'Skelmere closes harbour', paragraphs: PARAGRAPHS, lang: 'en' };
const marks = bodySentences(PARAGRAPHS, 'en', true).map(({ text }) => markOf(text));
/** The second sentence tells the news, the first warms up, the third needs the second, and the last stumbles without it. */
const said: ReadByReaders['said'] = {
  marks,
  tells: [1],
  warmsUp: [0],
  needs: [
    [2, [1], 1],
    [3, [1]],
  ],
};
const rows = (more: Partial<typeof said> = {}) => readersRows({ input, said: { ...said, ...more } }, TRAINED.term);
const labels = (of: { label: number }[]) => of.map(({ label }) => label);

describe('what readers said becomes rows', () => {
  it('one for each sentence that may tell the news, or begin', () => {
    expect(marks).toHaveLength(4);
    expect(labels(rows().tells)).toEqual([0, 1, 0, 0]);
    expect(labels(rows().warmsUp)).toEqual([1, 0, 0, 0]);
    for (const { features } of rows().tells) expect(features).toHaveLength(STANDING + HANGING);
  });

  it('one for each way a summary may have begun: lost unless what is needed was told; a small stumble is neither', () => {
    // The third: nothing before it, the first, the second, both. The last is found where the second is told.
    const found = rows().lost.slice(3);
    expect(labels(found)).toEqual([1, 1, 0, 0, 0, 0]);
    const untold = (at: number) => found[at]?.features.at(-1) ?? 0;
    expect(untold(3)).toBeLessThanOrEqual(untold(0));
  });

  it('lost for good where no sentence helps', () => {
    expect(labels(rows({ needs: [[2, [], 1]] }).lost.slice(3, 7))).toEqual([1, 1, 1, 1]);
  });

  it('none for a sentence that is read otherwise today', () => {
    expect(rows({ marks: ['????', ...marks.slice(1)] }).tells).toHaveLength(3);
    expect(rows({ marks: [...marks, 'more'] }).tells).toHaveLength(4);
  });
});

test('marks hold words, and not how they are set', () => {
  expect(markOf('The harbour, closed.')).toBe(markOf('The harbour — closed!'));
  expect(markOf('The harbour closed.')).not.toBe(markOf('The harbour opened.'));
});

describe('the models', () => {
  it('know nothing without stories', () => {
    expect(fitReaders([])).toEqual({
      tells: Array(STANDING + HANGING).fill(0),
      warmsUp: Array(STANDING + HANGING).fill(0),
      lost: Array(STANDING + HANGING).fill(0),
    });
  });

  it('are the same each time, and learn', () => {
    const stories = [rows(), rows(), rows()];
    expect(fitReaders(stories)).toEqual(fitReaders(stories));
    const { tells } = fitReaders(stories);
    const scored = rows().tells.map(({ features, label }) => ({
      label,
      score: features.reduce((sum, value, i) => sum + value * (tells[i] ?? 0), 0),
    }));
    expect(auc(scored)).toBe(1);
  });
});

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  const of = (...pairs: [number, number][]) => auc(pairs.map(([score, label]) => ({ score, label })));
  expect(of([1, 0], [2, 1])).toBe(1);
  expect(of([2, 0], [1, 1])).toBe(0);
  expect(of([1, 0], [1, 1])).toBe(0.5);
  expect(of([1, 0], [1, 1], [2, 0], [3, 1])).toBe(2.5 / 4);
  expect(of([1, 0])).toBeNaN();
});
