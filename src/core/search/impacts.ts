import { firstParagraphs } from '../limits.ts';
import type { Story } from '../story.ts';
import { eachTerm } from './terms.ts';

/** The terms of one story, in order of code units, each with how much it says of the story: 1 to `MOST_IMPACT`. */
export interface StoryTerms {
  terms: string[];
  impacts: Uint8Array;
}

export const MOST_IMPACT = 15;
/** Text of a body that is searched. */
const MOST_TEXT = 300_000;

/** How often a word of each field counts. The summary's words stand in the body as well. */
const WEIGHTS = { headline: 5, source: 3, standfirst: 2, summary: 1.5, body: 1 };
/** BM25's constants, as Robertson and Zaragoza (2009) recommend them; the usual length is that of a news story. */
const K1 = 1.2;
const B = 0.75;
const USUAL_LENGTH = 450;

/**
 * The terms of a story with their BM25F weight (Robertson, Zaragoza and Taylor 2004), all of it but the rarity of the
 * term, which is known only when it is looked for. The weight is kept as a small integer (impact-ordered indexes, Anh and
 * Moffat 2005), against a fixed usual length, so that no posting changes when other stories come.
 */
export function storyTerms(story: Story): StoryTerms {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (text: string | undefined, weight: number): void => {
    if (text === undefined || text === '') return;
    eachTerm(text, (term) => {
      counts.set(term, (counts.get(term) ?? 0) + weight);
      length += 1;
    });
  };
  add(story.headline, WEIGHTS.headline);
  add(story.source.name, WEIGHTS.source);
  add(story.source.via, WEIGHTS.source);
  add(story.standfirst, WEIGHTS.standfirst);
  for (const { text } of story.summary.sentences) add(text, WEIGHTS.summary);
  for (const author of story.authors) add(author, WEIGHTS.body);
  for (const text of firstParagraphs(story.paragraphs, MOST_TEXT)) add(text, WEIGHTS.body);
  const room = K1 * (1 - B + (B * length) / USUAL_LENGTH);
  const terms = [...counts.keys()].sort();
  const impacts = Uint8Array.from(terms, (term) => {
    const count = counts.get(term) ?? 0;
    return Math.max(1, Math.round((MOST_IMPACT * count) / (count + room)));
  });
  return { terms, impacts };
}
