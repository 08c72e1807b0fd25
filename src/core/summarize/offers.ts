import type { BodySentence } from './body-sentences.ts';
import { type Candidate, lookUp } from './candidate.ts';
import { MOST_REPEATS, type Odds } from './odds/odds.ts';
import type { StoryTerms } from './odds/terms.ts';
import { leaning } from './reference/opening.ts';

/** So many sentences are offered to the search: those that promise most, so that its cost does not grow with the body. */
const MOST_SENTENCES = 24;

/** The candidates of each sentence that may stand in a summary of `limit` words, in the story's order. */
export function offers(
  sentences: readonly BodySentence[],
  story: StoryTerms,
  odds: Odds,
  limit: number,
): Candidate[][] {
  return promising(story, odds)
    .map((at) => candidatesOf(sentences[at] as BodySentence, at, story).filter(({ words }) => words <= limit))
    .filter((offer) => offer.length > 0);
}

function candidatesOf(sentence: BodySentence, at: number, story: StoryTerms): Candidate[] {
  const { paragraph, start, end, text, words } = sentence;
  return [
    {
      sentence: at,
      text,
      evidence: [{ paragraph, start, end }],
      words,
      ...lookUp(text, story),
      cuts: 0,
      fault: /[?]["”’]?$/.test(text) ? 1 : 0,
      leaning: story.english ? leaning(text) : 0,
    },
  ];
}

/** The sentences with the highest share of words an editor would keep, in the story's order. */
function promising(story: StoryTerms, odds: Odds): number[] {
  const all = story.sentenceTerms.map((_, at) => at);
  if (all.length <= MOST_SENTENCES) return all;
  const promise = story.sentenceTerms.map((terms) => {
    let sum = 0;
    for (const id of terms) sum += odds.term[id * MOST_REPEATS] as number;
    return sum / (terms.length + 4);
  });
  return all
    .sort((a, b) => (promise[b] as number) - (promise[a] as number) || a - b)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a - b);
}
