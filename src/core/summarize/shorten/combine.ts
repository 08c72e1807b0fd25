/** Sets of cuts made together. */

import type { Cut, RuleName } from './variant.ts';

/** What one rule removes: usually one stretch, all brackets at once for brackets. */
export interface Option {
  rule: RuleName;
  cuts: Cut[];
}

/** More sets than this are not worth the chooser's time. */
const MOST = 16;
const POOL = 5;

const length = ({ cuts }: Option) => cuts.reduce((sum, { start, end }) => sum + end - start, 0);
const within = (a: Cut, b: Cut) => b.start <= a.start && b.end >= a.end;
const apart = (a: Cut, b: Cut) => a.end <= b.start || b.end <= a.start;

/** Options that can be made together: no stretch reaches into another's, and neither makes the other idle. */
function agree(a: Option, b: Option): boolean {
  if (!a.cuts.every((x) => b.cuts.every((y) => apart(x, y) || within(x, y) || within(y, x)))) return false;
  return (
    !a.cuts.every((x) => b.cuts.some((y) => within(x, y))) && !b.cuts.every((y) => a.cuts.some((x) => within(y, x)))
  );
}

/** Non-empty sets of options, small sets first, at most 16; of more than five options only the longest five combine. */
export function combinations(options: readonly Option[]): Option[][] {
  const pool = options.length <= POOL ? options : [...options].sort((a, b) => length(b) - length(a)).slice(0, POOL);
  let sets: Option[][] = [[]];
  for (const option of pool) {
    sets = sets.concat(sets.filter((set) => set.every((other) => agree(option, other))).map((set) => [...set, option]));
  }
  return sets
    .slice(1)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST);
}
