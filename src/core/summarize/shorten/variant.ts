import type { TextSpan } from '../../sentences/sentences.ts';

/** Cleaning that always applies: what is no part of the sentence, or has lost what it points to. */
export type CleaningName = 'dateline' | 'credit' | 'connective' | 'label' | 'preamble' | 'question' | 'here';

/** Cuts that may be made or left. */
export type RuleName =
  | 'parenthesis'
  | 'dash-aside'
  | 'participial-tail'
  | 'while-tail'
  | 'clause-tail'
  | 'verb-tail'
  | 'relative-tail'
  | 'relative-aside'
  | 'participle-aside'
  | 'appositive'
  | 'appositive-tail'
  | 'leading-phrase'
  | 'leading-clause'
  | 'leading-circumstance'
  | 'adverb'
  | 'weekday';

/** A stretch removed from a sentence, and why. */
export interface Cut {
  rule: CleaningName | RuleName;
  /** UTF-16 offsets into the paragraph, `end` exclusive. */
  start: number;
  end: number;
}

/** A form of one sentence that may stand in a summary. */
export interface Variant {
  /** What the reader sees: capital at the start, full stop at the end. */
  text: string;
  /** `countWords` of the text. */
  words: number;
  /** Where its words stand in the paragraph: ascending, disjoint, UTF-16. */
  kept: TextSpan[];
  /** What was removed, in order; a part of the sentence is either kept or in a cut. */
  cuts: Cut[];
}
