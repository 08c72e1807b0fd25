import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseByExpectedF } from '../../src/core/extract/choose.ts';

const pick = (odds: number[], weights: number[] = odds.map(() => 10)) =>
  Array.from(chooseByExpectedF(Float64Array.from(odds), (i) => weights[i] ?? 0));

it('keeps what is likely and drops what is not on a clear page', () => {
  expect(pick([6, 6, -6, 6, -6])).toEqual([1, 1, 0, 1, 0]);
});

it('keeps more than an even chance asks for on a page where all is doubtful', () => {
  expect(pick([-0.4, -0.4, -0.5, -8])).toEqual([1, 1, 1, 0]);
});

it('drops a doubtful block on a page that is clear otherwise', () => {
  expect(pick([7, 7, 7, 7, -0.6])).toEqual([1, 1, 1, 1, 0]);
});

it('keeps no block less likely than one it drops', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 30 }), (odds) => {
      const chosen = pick(odds);
      const kept = odds.filter((_, i) => chosen[i] === 1);
      const dropped = odds.filter((_, i) => chosen[i] === 0);
      expect(kept.length).toBeGreaterThan(0);
      expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.max(-Infinity, ...dropped));
    }),
  );
});
