import { expect, it } from 'vitest';
import { precision, recall, scoreCorpus, scorePage } from '../../bench/extract/metric.ts';

it('counts runs of four words as a multiset', () => {
  const score = scorePage('a b c d e', 'a b c d x');
  expect(score).toEqual({ tp: 1 / 3, fp: 1 / 3, fn: 1 / 3, exact: false });
  expect(precision(score)).toBeCloseTo(0.5);
  expect(recall(score)).toBeCloseTo(0.5);
});

it('takes a text of fewer than four words as one run, and equal texts as right whatever their marks', () => {
  expect(scorePage('Two words', '“Two” words!')).toEqual({ tp: 1, fp: 0, fn: 0, exact: true });
});

it('counts a run that the gold has once and the result twice as one hit and one miss', () => {
  expect(scorePage('a b c d', 'a b c d a b c d').fp).toBeCloseTo(4 / 5);
});

it('averages precision over pages with a result only', () => {
  const { precision: p, recall: r, empties } = scoreCorpus([scorePage('a b c d', 'a b c d'), scorePage('a b c d', '')]);
  expect([p, r, empties]).toEqual([1, 0.5, 1]);
});
