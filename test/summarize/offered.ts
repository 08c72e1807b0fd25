import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { offers } from '../../src/core/summarize/offers.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';

/** The forms in which the sentences of a body may stand in a summary of sixty words. */
export function offered(lang: string, paragraphs: readonly string[]): Candidate[] {
  const english = lang === 'en';
  const sentences = bodySentences(paragraphs, lang, english);
  const story = storyTerms(sentences, 'Storm closes port', english);
  const own = odds(story, TRAINED);
  return offers({ paragraphs, lang, sentences, odds: own, ...known(story, sentences, paragraphs) }, 60).flat();
}
