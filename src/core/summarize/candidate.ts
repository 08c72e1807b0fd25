import type { Span } from '../story.ts';
import { pairKey, type StoryTerms } from './odds/terms.ts';
import type { Leaning } from './reference/leaning.ts';
import { termKey, tokens } from './tokens.ts';

/** One way to print a sentence of the body: whole, or shortened. */
export interface Candidate {
  /** Which sentence of the body it prints, counted from 0. */
  sentence: number;
  /** Whether it stands right behind the sentence counted before it: what was left out between them is not there to lean on. */
  follows: boolean;
  /** What the reader would see. */
  text: string;
  /** Where its words stand in the paragraphs, in order. */
  evidence: Span[];
  /** By `countWords`. */
  words: number;
  /** Ids of its words and pairs of words in the story's terms; −1 for one the story does not count. */
  terms: readonly number[];
  pairs: readonly number[];
  /** How many cuts were made in it. */
  cuts: number;
  /** How many of them took what nobody misses: an adverb, a day, a bracket. */
  trims: number;
  /** What a reader would trip over wherever it stands, 0 for nothing. */
  fault: number;
  /** What it leans on. */
  leanings: readonly Leaning[];
  /** Whether the next sentence of the body tells the other half: takes it back ("But"), or says what was said. */
  halfTold: boolean;
  /** The form that says a last name or "he", where this one puts the full name for it. */
  unnamed?: Candidate;
}

/** Looks up the words of a printed text in the story's terms. */
export function lookUp(text: string, story: StoryTerms): Pick<Candidate, 'terms' | 'pairs'> {
  const terms = tokens(text).map(
    (token) => story.printed.get(token.text) ?? story.ids.get(termKey(token.text, story.english)) ?? -1,
  );
  const pairs: number[] = [];
  for (let i = 1; i < terms.length; i++) {
    pairs.push(story.pairIds.get(pairKey(terms[i - 1] as number, terms[i] as number)) ?? -1);
  }
  return { terms, pairs };
}
