import type { Parse } from './parse.ts';
import type { RuleName } from './variant.ts';

/** What a rule may remove at one go. */
export interface TokenCut {
  /** Stretches of tokens, from–to, `to` exclusive. */
  stretches: (readonly [from: number, to: number])[];
}

/** One kind of cut. A rule offers cuts that leave a sentence; the checks that hold for all rules are made afterwards. */
export interface Rule {
  name: RuleName;
  /** Rules that know no word of a language hold for all. */
  english: boolean;
  /** Rules for sentences that have no room otherwise. */
  brief?: boolean;
  find(parse: Parse): TokenCut[];
}
