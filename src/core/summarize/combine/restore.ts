import type { Candidate } from '../candidate.ts';

/**
 * Puts back what was cut for room that is left: a summary of 47 words may say who the mayor is. What was cut because nobody
 * misses it (an adverb, a day, a bracket) stays out.
 *
 * @param offers all candidates, those of one sentence together; @param limit most words of the summary.
 */
export function restore(
  chosen: readonly Candidate[],
  offers: readonly (readonly Candidate[])[],
  limit: number,
): Candidate[] {
  let left = limit - chosen.reduce((sum, { words }) => sum + words, 0);
  return chosen.map((one) => {
    const fuller = offers
      .find((offer) => offer[0]?.sentence === one.sentence)
      ?.filter(
        (other) =>
          !one.unnamed === !other.unnamed &&
          other.cuts < one.cuts &&
          other.trims === one.trims &&
          other.words - one.words <= left &&
          other.fault <= one.fault,
      )
      .sort((a, b) => b.words - a.words)[0];
    if (!fuller) return one;
    left -= fuller.words - one.words;
    return fuller;
  });
}
