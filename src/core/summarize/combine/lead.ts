import type { StoryTerms } from '../odds/terms.ts';

/** The sentence that tells the news, and how sure that is, 0…1; where it leads up to the news, the one that tells what the title does. */
export interface Lead {
  sentence: number;
  sure: number;
  later?: number;
}

/** An opening of fewer words is a flourish ("The drama goes on."): the news stands behind it. */
const FLOURISH = 8;
/** A title's news stands among so many sentences. */
const NEAR = 8;
/** Of a title that some sentence has so much of, the lead has at least half as much, or it leads up to the news first. */
const TOLD = 0.3;
const UNSURE = 0.5;
const SURELY = 0.5;
const NEAR_LATER = 7;

/** Finds the first sentence that is more than a flourish, and doubts it where the title's words come only later. */
export function lead({ sentenceTerms, titleCover }: Pick<StoryTerms, 'sentenceTerms' | 'titleCover'>): Lead {
  const sentence = Math.max(
    0,
    sentenceTerms.findIndex(({ length }) => length >= FLOURISH),
  );
  const most = Math.max(...titleCover.slice(0, NEAR));
  const late = most >= TOLD && (titleCover[sentence] ?? 0) < most / 2;
  if (!late) return { sentence, sure: 1 };
  const later = titleCover.indexOf(most);
  return { sentence, sure: UNSURE, ...(most >= SURELY && later < NEAR_LATER && { later }) };
}
