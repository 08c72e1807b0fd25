import { countWords } from '../words.ts';
import type { BodySentence } from './body-sentences.ts';
import { type Candidate, lookUp } from './candidate.ts';
import { mendMarks } from './mend-marks.ts';
import { MOST_REPEATS, type Odds } from './odds/odds.ts';
import type { StoryTerms } from './odds/terms.ts';
import { named } from './reference/named.ts';
import { type Leaning, leaning } from './reference/opening.ts';
import type { Person } from './reference/people.ts';
import { sentenceFaults } from './sentence-faults.ts';
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

const NOTHING: Leaning = { weight: 0 };
/** So many sentences are offered to the search: those that promise most, so that its cost does not grow with the body. */
const MOST_SENTENCES = 24;

/** So much of a sentence decides what it leans on. */
const OPENING = 100;
/** The cost of cutting the occasion, which is news, rather than an aside. */
const OCCASION = 0.4;
/** From this much on a candidate is only offered when the story has nothing better. */
const UNPRINTABLE = 1;

/** The candidates of each sentence that may stand in a summary of `limit` words, in the story's order. */
export function offers(from: Offering, limit: number): Candidate[][] {
  const all = promising(from.story, from.odds).map((at) =>
    candidatesOf(from, at).filter(({ words }) => words <= limit),
  );
  const printable = all.map((offer) => offer.filter(({ fault }) => fault < UNPRINTABLE));
  return (printable.some((offer) => offer.length > 0) ? printable : all).filter((offer) => offer.length > 0);
}

function candidatesOf(from: Offering, at: number): Candidate[] {
  const { paragraphs, lang, sentences, story, people } = from;
  const { paragraph, span } = sentences[at] as BodySentence;
  const body = paragraphs[paragraph] ?? '';
  const leanings = new Map<string, Leaning>();
  const leaningOf = (text: string): Leaning => {
    const opening = text.slice(0, OPENING);
    const known = leanings.get(opening);
    if (known) return known;
    const found = leaning(text, at, story, people);
    leanings.set(opening, found);
    return found;
  };
  // What "But" or "Meanwhile" tied to stays behind when the word itself is cut.
  const source = story.english ? leaningOf(body.slice(span.start, span.end)) : NOTHING;
  const before = sentences[at - 1]?.text ?? '';
  const variants = shorten(body, span, { lang: story.english ? 'en' : lang });
  // What is sound as a whole was made sure to be sound when shortened.
  const sound = variants[0] !== undefined && sentenceFaults(mendMarks(variants[0].text), story.english) === 0;
  return variants.flatMap((variant) => {
    const text = mendMarks(variant.text);
    const shared = {
      sentence: at,
      cuts: variant.cuts.length,
      fault:
        (sound ? 0 : sentenceFaults(text, story.english)) +
        (variant.cuts.some(({ rule }) => rule === 'during-phrase') ? OCCASION : 0),
    };
    const evidence = variant.kept.map(({ start, end }) => ({ paragraph, start, end }));
    const opening = story.english ? leaningOf(text) : NOTHING;
    const leans = opening.weight > source.weight ? opening : source;
    const own = {
      ...shared,
      text,
      evidence,
      words: text === variant.text ? variant.words : countWords(text, lang),
      ...lookUp(text, story),
      leaning: leans,
    };
    const full = story.english && leans.weight > 0 ? named(variant, paragraph, before, people) : undefined;
    if (!full) return [own];
    const words = countWords(full.text, lang);
    return [own, { ...shared, ...full, words, ...lookUp(full.text, story), leaning: NOTHING }];
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
