import { expect, it } from 'vitest';
import { combinations, type Option } from '../../src/core/summarize/shorten/combine.ts';

/** A cut of so many characters, each at a place of its own. */
const option = (length: number, at: number): Option => ({
  rule: 'adverb',
  cuts: [{ rule: 'adverb', start: at * 100, end: at * 100 + length }],
});
const lengths = (options: readonly Option[]): number[][] =>
  combinations(options).map((set) => set.map(({ cuts: [cut] }) => (cut ? cut.end - cut.start : 0)));

it('combines only the longest five of more options, wherever they stand', () => {
  const sets = lengths([9, 3, 30, 5, 20, 7].map(option));
  expect(sets.slice(0, 5)).toEqual([[30], [20], [9], [7], [5]]);
  expect(sets.flat()).not.toContain(3);
});

it('combines all of five or fewer in the order of the sentence, small sets first', () => {
  expect(lengths([3, 30, 5].map(option))).toEqual([[3], [30], [5], [3, 30], [3, 5], [30, 5], [3, 30, 5]]);
});

it('makes no two cuts of which one leaves the other nothing to do', () => {
  const all = { rule: 'adverb' as const, cuts: [{ rule: 'adverb' as const, start: 0, end: 50 }] };
  expect(lengths([option(9, 0), all])).toEqual([[9], [50]]);
});
