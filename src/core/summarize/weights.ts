import type { RankWeights } from './combine/rank.ts';
import type { SearchLimits } from './combine/search.ts';
import type { OddsWeights } from './odds/odds.ts';
import type { ReadersWeights } from './readers/readers-odds.ts';

/** All that is learned, in the order of the features. Made by `npm run train`. */
export interface Weights extends OddsWeights, RankWeights, ReadersWeights {}

/** The cost of one fault of reading, in the search. */
const FAULT = 0.06;

/** A summary in prose, as it is asked for most; the weights are fitted to it. */
export const PROSE: SearchLimits = { words: 60, sentences: 6, fault: FAULT };
