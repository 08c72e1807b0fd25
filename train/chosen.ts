import type { BodySentence } from '../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../src/core/summarize/candidate.ts';
import { choose } from '../src/core/summarize/combine/choose.ts';
import { odds } from '../src/core/summarize/odds/odds.ts';
import type { StoryTerms } from '../src/core/summarize/odds/terms.ts';
import { offers } from '../src/core/summarize/offers.ts';
import { readersOdds } from '../src/core/summarize/readers/readers-odds.ts';
import { known } from '../src/core/summarize/reference/known.ts';
import { PROSE, type Weights } from '../src/core/summarize/weights.ts';

/** A story as the weights see it. */
export interface Readable {
  paragraphs: readonly string[];
  lang: string;
  sentences: BodySentence[];
  story: StoryTerms;
}

/** What is chosen of a story under these weights. */
export function chosenBy({ paragraphs, lang, sentences, story }: Readable, weights: Weights): Candidate[] {
  const own = odds(story, weights);
  const made = offers({ paragraphs, lang, sentences, odds: own, ...known(story, sentences, paragraphs) }, PROSE.words);
  return choose(story, made, own, readersOdds(story, own, sentences, made, weights), PROSE, weights);
}
