import { type BodySentence, bodySentences } from '../src/core/summarize/body-sentences.ts';
import { storyTerms } from '../src/core/summarize/odds/read-terms.ts';
import type { StoryTerms } from '../src/core/summarize/odds/terms.ts';
import { isEnglish } from '../src/core/summarize/shorten/language.ts';
import { LANGUAGE_SAMPLE, type SummaryInput } from '../src/core/summarize/summarize.ts';

/** A story as the weights see it. */
export interface Readable {
  paragraphs: readonly string[];
  lang: string;
  sentences: BodySentence[];
  story: StoryTerms;
}

/** Reads a story as a summary of it would begin to. */
export function readable({ paragraphs, headline, lang }: SummaryInput): Readable {
  const english = isEnglish(paragraphs.join('\n').slice(0, LANGUAGE_SAMPLE), lang);
  const sentences = bodySentences(paragraphs, lang, english);
  return { paragraphs, lang, sentences, story: storyTerms(sentences, headline, english) };
}
