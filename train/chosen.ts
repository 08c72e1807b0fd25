import type { Candidate } from '../src/core/summarize/candidate.ts';
import { choose } from '../src/core/summarize/combine/choose.ts';
import { odds } from '../src/core/summarize/odds/odds.ts';
import { offers } from '../src/core/summarize/offers.ts';
import { readersOdds } from '../src/core/summarize/readers/readers-odds.ts';
import { known } from '../src/core/summarize/reference/known.ts';
import { PROSE, type Weights } from '../src/core/summarize/weights.ts';
import type { Readable } from './readable.ts';

/** What is chosen of a story under these weights. */
export function chosenBy({ paragraphs, lang, sentences, story }: Readable, weights: Weights): Candidate[] {
  const own = odds(story, weights);
  const made = offers({ paragraphs, lang, sentences, odds: own, ...known(story, sentences, paragraphs) }, PROSE.words);
  return choose(story, made, own, readersOdds(story, own, sentences, made, weights), PROSE, weights);
}
