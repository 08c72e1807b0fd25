import type { BodySentence } from './body-sentences.ts';
import { type Candidate, lookUp } from './candidate.ts';
import { MOST_REPEATS, type Odds } from './odds/odds.ts';
import type { StoryTerms } from './odds/terms.ts';
import { leaning } from './reference/opening.ts';
import { speakerTerms } from './reference/speaker.ts';
import { shorten } from './shorten/shorten.ts';
import { balanced } from './shorten/sound.ts';
import type { Variant } from './shorten/variant.ts';

/** What the candidates of a story are made from. */
export interface Offering {
  paragraphs: readonly string[];
  lang: string;
  sentences: readonly BodySentence[];
  story: StoryTerms;
  odds: Odds;
}

/** So many sentences are offered to the search: those that promise most, so that its cost does not grow with the body. */
const MOST_SENTENCES = 24;

/** The candidates of each sentence that may stand in a summary of `limit` words, in the story's order. */
export function offers(from: Offering, limit: number): Candidate[][] {
  return promising(from.story, from.odds)
    .map((at) => candidatesOf(from, at).filter(({ words }) => words <= limit))
    .filter((offer) => offer.length > 0);
}

function candidatesOf({ paragraphs, lang, sentences, story }: Offering, at: number): Candidate[] {
  const { paragraph, span } = sentences[at] as BodySentence;
  const body = paragraphs[paragraph] ?? '';
  const variants = shorten(body, span, { lang: story.english ? 'en' : lang });
  const asBefore = story.english ? leaning(body.slice(span.start, span.end)) : 0;
  return variants.map((variant) => ({
    sentence: at,
    text: variant.text,
    evidence: variant.kept.map(({ start, end }) => ({ paragraph, start, end })),
    words: variant.words,
    ...lookUp(variant.text, story),
    ...(variant.needsAttribution !== undefined && { speaker: speakerTerms(variant.needsAttribution, story) }),
    cuts: variant.cuts.length,
    fault: fault(variant),
    leaning: asBefore,
  }));
}

/** What is wrong with a sentence wherever it stands: a question, a quotation mark or bracket without its partner. */
function fault({ text }: Variant): number {
  return (/\?["”’)]*$/.test(text) ? 1 : 0) + (balanced(text) ? 0 : 1);
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
