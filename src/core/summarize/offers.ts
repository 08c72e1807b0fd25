import { countWords } from '../words.ts';
import type { BodySentence } from './body-sentences.ts';
import { type Candidate, lookUp } from './candidate.ts';
import { MOST_REPEATS, type Odds } from './odds/odds.ts';
import type { StoryTerms } from './odds/terms.ts';
import { danglingOpening } from './reading-rules/opening.ts';
import { surfaceFaults } from './reading-rules/surface.ts';
import { named } from './reference/named.ts';
import { type Leaning, leaning } from './reference/opening.ts';
import type { Person } from './reference/people.ts';
import { speakerTerms } from './reference/speaker.ts';
import { shorten } from './shorten/shorten.ts';

/** What the candidates of a story are made from. */
export interface Offering {
  paragraphs: readonly string[];
  lang: string;
  sentences: readonly BodySentence[];
  story: StoryTerms;
  odds: Odds;
  /** By last name; empty where English rules do not hold. */
  people: ReadonlyMap<string, Person>;
}

/** What a sentence that no sub-editor would print costs, against one that leans on what is missing. */
const FAULT_WEIGHT = 3;
const QUESTION = /\?["”’)]*$/;
const NOTHING: Leaning = { weight: 0 };
/** So many sentences are offered to the search: those that promise most, so that its cost does not grow with the body. */
const MOST_SENTENCES = 24;

/** The candidates of each sentence that may stand in a summary of `limit` words, in the story's order. */
export function offers(from: Offering, limit: number): Candidate[][] {
  return promising(from.story, from.odds)
    .map((at) => candidatesOf(from, at).filter(({ words }) => words <= limit))
    .filter((offer) => offer.length > 0);
}

function candidatesOf(from: Offering, at: number): Candidate[] {
  const { paragraphs, lang, sentences, story, people } = from;
  const { paragraph, span } = sentences[at] as BodySentence;
  const body = paragraphs[paragraph] ?? '';
  const leans = story.english ? leaning(body.slice(span.start, span.end), at, story, people) : NOTHING;
  const before = sentences[at - 1]?.text ?? '';
  return shorten(body, span, { lang: story.english ? 'en' : lang }).flatMap((variant) => {
    const evidence = variant.kept.map(({ start, end }) => ({ paragraph, start, end }));
    const shared = {
      sentence: at,
      ...(variant.needsAttribution !== undefined && { speaker: speakerTerms(variant.needsAttribution, story) }),
      cuts: variant.cuts.length,
      fault:
        FAULT_WEIGHT * surfaceFaults(variant.text).length +
        (QUESTION.test(variant.text) ? 1 : 0) +
        (story.english && danglingOpening(variant.text, true) !== '' ? 1 : 0),
    };
    const { text, words } = variant;
    const found: Candidate[] = [{ ...shared, text, evidence, words, ...lookUp(text, story), leaning: leans }];
    const full = story.english && leans.weight > 0 ? named(variant, paragraph, before, people) : undefined;
    if (full)
      found.push({
        ...shared,
        ...full,
        words: countWords(full.text, lang),
        ...lookUp(full.text, story),
        leaning: NOTHING,
      });
    return found;
  });
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
