/** A word of the story, all its places taken together. */
export interface Term {
  key: string;
  count: number;
  /** In how many sentences it stands. */
  sentences: number;
  /** The first sentence that has it, and how far into that sentence, 0…1. */
  first: number;
  firstOffset: number;
  last: number;
  /** Places within a sentence (not its first word) and how many of them are capitalised. */
  inner: number;
  capitals: number;
  /** Places within quotation marks. */
  quoted: number;
  /** Places in all capitals. */
  upper: number;
  inTitle: boolean;
  /** The highest share of the title's words that one of its sentences has. */
  titleCover: number;
  /** The highest centrality of its sentences. */
  centrality: number;
}

/** Two neighbouring words of the story. */
export interface TermPair {
  a: number;
  b: number;
  count: number;
  first: number;
  quoted: number;
  inTitle: boolean;
}

/** What the story's sentences say about its words. */
export interface StoryTerms {
  english: boolean;
  terms: Term[];
  ids: Map<string, number>;
  /** Ids by the word as printed, so that no word's key is made twice. */
  printed: Map<string, number>;
  pairs: TermPair[];
  /** By `pairKey`. */
  pairIds: Map<number, number>;
  /** Term ids of each sentence, in order. */
  sentenceTerms: number[][];
  /** Share of each sentence's tokens that stand in quotation marks. */
  quotedShare: number[];
  titleCover: number[];
  centrality: number[];
  tokens: number;
  headline: string;
  hasTitle: boolean;
  /** How many of its words the headline has too. */
  titleTerms: number;
}

/** The key of two neighbouring words by their ids, of which a story has fewer than 65,536. */
export function pairKey(a: number, b: number): number {
  return a * 65536 + b;
}
