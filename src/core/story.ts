/** The data of Sixty: what is read from a page, what is written about it, what is kept. Plain data, structured-cloneable. */

/** Part of one paragraph, in UTF-16 code units, `end` exclusive. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

/** Who really wrote the text. */
export interface Source {
  /** Name as a reader would say it: "Reuters". */
  name: string;
  /** Home of the source or of the original text; empty when unknown. */
  url: string;
  /** Which link of the chain named it. */
  why: SourceReason;
  /** The site that shows the text, when it is another than the source: "Example Times". */
  via?: string;
}

export type SourceReason =
  | 'structured-data'
  | 'wire-dateline'
  | 'wire-credit'
  | 'read-more-link'
  | 'canonical'
  | 'site-name'
  | 'host';

/** Why the body is not all of the story. */
export type PartialReason = 'paywall-declared' | 'paywall-text' | 'cut-mid-sentence' | 'more-pages' | 'too-large';

/** What a reader should know about the kind of text. */
export type FlagKind = 'live-blog' | 'opinion' | 'sponsored' | 'already-short';

export interface Flag {
  kind: FlagKind;
  /** What on the page says so, as a short text for people. */
  why: string;
}

/** The text of a page, without what surrounds it. */
export interface Article {
  /** Canonical address: tracking dropped, AMP and redirects unwrapped. */
  url: string;
  headline: string;
  /** The publisher's own lead-in under the headline, where it stands apart from the first paragraph. */
  standfirst?: string;
  source: Source;
  authors: string[];
  /** ISO 8601, with time where the page gives one; empty when unknown. */
  published: string;
  /** BCP 47; "und" when unknown. */
  lang: string;
  /** Plain text, one entry a paragraph, list item, subhead or row of a table, with tabs between its cells; no markup, no empty entries. */
  paragraphs: string[];
  partial: false | PartialReason;
  flags: Flag[];
  /** Left out where there are none, and by older versions. */
  echoes?: Echo[];
}

/** Text of the page around the body that has words of it, or stands beside such words: a link to a passage must not lead there. */
export interface Echo {
  /** The paragraph before which it stands. */
  before: number;
  text: string;
}

export interface SummarySentence {
  /** What the reader sees. */
  text: string;
  /** Where its words stand, in order. Fixed when the sentence is made. */
  evidence: Span[];
  /** What a reader should know about another writer's sentence: words that change the claim, lost or added. */
  doubts?: Doubt[];
  /** How many numbers, dates, names and quotations of it were looked up in the body. */
  facts?: number;
}

/** "not", "may" or "police said" that the body has and the sentence has lost, or the other way round. */
export interface Doubt {
  kind: 'negation' | 'hedge' | 'attribution';
  text: string;
  how: 'lost' | 'added';
}

export type SummaryNote = 'kept-whole' | 'publisher-short' | 'no-sentence' | 'guarded';

/** How a story is told: in at most 60 words, in at most 30, or in up to three sentences that stand on their own. */
export type SummaryShape = '60' | '30' | 'points';

export interface Summary {
  sentences: SummarySentence[];
  /** '60' where it is left out. */
  shape?: Exclude<SummaryShape, '60'>;
  /** Words in all sentences together, by `countWords`; never above the limit asked for. */
  words: number;
  /** Which writer made it: "on-device", "browser-ai", "openai-compatible". */
  writer: string;
  notes: SummaryNote[];
  /** For another writer than our own: how many of its sentences stood the check. "3 of 4 sentences kept." */
  guard?: { kept: number; of: number };
}

/** Something that left this device for a record to be made. */
export interface Sent {
  /** The address, in a request for the page behind a link; or the text, to another writer. */
  what: 'address' | 'text';
  /** Host or origin. */
  to: string;
  /** ISO 8601, UTC. */
  at: string;
}

export const STORY_SCHEMA = 1;

/** The story record: what Sixty makes and keeps. */
export interface Story extends Article {
  schema: typeof STORY_SCHEMA;
  /** Stable for a canonical URL. */
  id: string;
  summary: Summary;
  /** All that was sent anywhere to make this record: nothing when empty. Records of older versions do not say. */
  sent?: Sent[];
  /** ISO 8601, UTC. */
  savedAt: string;
}

export type VerdictName = 'story' | 'unsure' | 'not-story';

/** A ground for a verdict. `code` is stable and translated by the surfaces; `text` says it in English. */
export interface Reason {
  code: string;
  text: string;
}

export interface Verdict {
  verdict: VerdictName;
  reasons: Reason[];
}
