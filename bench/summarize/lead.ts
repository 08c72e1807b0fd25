import type { BodySentence } from '../../src/core/summarize/body-sentences.ts';

/** The first sentences that fit, passing over those that do not: the baseline every better choice is measured against. */
export function leadFill(sentences: readonly BodySentence[], limit: number): BodySentence[] {
  const chosen: BodySentence[] = [];
  let left = limit;
  for (const sentence of sentences) {
    if (sentence.words > left) continue;
    chosen.push(sentence);
    left -= sentence.words;
  }
  return chosen;
}
