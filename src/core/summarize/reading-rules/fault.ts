import type { SummarySentence } from '../../story.ts';

/** What a reader would hold against a summary, each a rule that is counted. */
export type ReadingRuleName =
  | 'full-stop'
  | 'balanced'
  | 'no-dateline'
  | 'no-credit'
  | 'no-heading'
  | 'no-dangling-opening'
  | 'words-in-order'
  | 'keeps-hedges'
  | 'keeps-attribution'
  | 'no-repetition'
  | 'headline-subject';

export interface Fault {
  rule: ReadingRuleName;
  /** Index of the sentence; -1 when the whole summary is at fault. */
  sentence: number;
  /** The words at fault. */
  what: string;
}

/** A summary with what it was made from. */
export interface Reading {
  sentences: readonly SummarySentence[];
  paragraphs: readonly string[];
  headline: string;
  /** BCP 47; rules that know words are English and say nothing on other languages. */
  lang: string;
}
