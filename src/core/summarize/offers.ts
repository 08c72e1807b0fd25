import type { Span } from '../story.ts';
import { countWords } from '../words.ts';
import type { BodySentence } from './body-sentences.ts';
import { type Candidate, lookUp } from './candidate.ts';
import { isAnswer, isGranted, isHalfTold } from './half-told.ts';
import { mendMarks } from './mend-marks.ts';
import { type Odds, promiseOf } from './odds/odds.ts';
import type { StoryTerms } from './odds/terms.ts';
import { withoutOpeningCapitals } from './opening-capitals.ts';
import { ANY_QUOTED } from './quoted.ts';
import type { Known } from './reference/known.ts';
import { type Leaning, leanings } from './reference/leaning.ts';
import { named } from './reference/named.ts';
import { openingLeaning } from './reference/opening.ts';
import { leaningsElsewhere } from './reference/openings-elsewhere.ts';
import { speakerBefore } from './reference/speaker.ts';
import { sentenceFaults } from './sentence-faults.ts';
import { shorten } from './shorten/shorten.ts';
import type { RuleName, Variant } from './shorten/variant.ts';
import { withMarks } from './spoken-parts.ts';

/** What the candidates of a story are made from. */
export interface Offering extends Known {
  paragraphs: readonly string[];
  lang: string;
  sentences: readonly BodySentence[];
  odds: Pick<Odds, 'term'>;
  /** Rules of shortening that may not be used, to see what each is worth. */
  without?: ReadonlySet<RuleName>;
}

/** What stands behind a "But" that was cut tells a fact of its own; against what, the reader is not told. */
const TIED: Leaning = { weight: 0.5 };
/** Of an answer the reader does not know the question. */
const ANSWERS: Leaning = { weight: 0.8 };
/** So many sentences are offered to the search: those that promise most, so that its cost does not grow with the body. */
const MOST_SENTENCES = 10;
/** Where these have less to choose from than so many summaries hold, as in a text of "me" and "us", the next ones are offered too. */
const ENOUGH = 2;
const MOST_TRIED = 30;
/** Further back, a sentence must promise more; so much more for each sentence. */
const NEAR = 8;
const FAR = 0.01;

/** The cost of cutting the day, which needs little room. */
const DAY = 0.1;
/** The headline itself, which every reader has read. */
const HEADLINE = 1;
/** The cost, over that of any quotation without a speaker, of a part of one: what was said around it may have named who. */
const BARE_PART = 0.3;
/** So much of the next sentence tells whether it turns against this one. */
const NEXT = 90;
/** What is granted before a "But" is not what the text says. */
const GRANTED = 1;
/** A sentence cut to fewer words, and by so much, mostly tells nothing: "The mayor made a statement." */
const TELLS = 8;
const MUCH_LEFT = 0.7;
const TRIMS = /^(?:adverb|parenthesis)$/;
/** From this much on a candidate is only offered when the story has nothing better. */
const UNPRINTABLE = 1;

/**
 * The candidates of each sentence that may stand in a summary of `limit` words, in the story's order.
 *
 * @param room so many words one of them may have before it is shortened more than its reading gains by.
 */
export function offers(from: Offering, limit: number, room: number = limit): Candidate[][] {
  const headline = letters(from.story.headline);
  const all: Candidate[][] = [];
  const printable: Candidate[][] = [];
  let words = 0;
  for (const [n, at] of byPromise(from.story, from.odds).slice(0, MOST_TRIED).entries()) {
    if (n >= MOST_SENTENCES && words >= ENOUGH * limit) break;
    const offer = candidatesOf(from, at, headline, limit, room);
    const sound = offer.filter(({ fault }) => fault < UNPRINTABLE);
    if (offer.length > 0 && n < MOST_SENTENCES) all.push(offer);
    if (sound.length > 0) printable.push(sound);
    words += sound[0]?.words ?? 0;
  }
  return (printable.length > 0 ? printable : all).sort(inOrder);
}

const inOrder = ([one]: readonly Candidate[], [other]: readonly Candidate[]): number =>
  (one?.sentence ?? 0) - (other?.sentence ?? 0);

function candidatesOf(from: Offering, at: number, headline: string, limit: number, room: number): Candidate[] {
  const { paragraphs, lang, sentences, story } = from;
  const { paragraph, span, cuts, marks, follows } = sentences[at] as BodySentence;
  const body = paragraphs[paragraph] ?? '';
  const next = sentences[at + 1];
  const goesOn = next?.follows ? (paragraphs[next.paragraph] ?? '').slice(next.span.start, next.span.start + NEXT) : '';
  // What "But" or "Meanwhile" tied to stays behind when the word itself is cut.
  const whole = body.slice(span.start, span.end);
  const halfTold = isHalfTold(whole, goesOn, story.english);
  const tied = story.english && !/^And\b/.test(whole) && openingLeaning(whole, at, story, from.people).weight === 1;
  const variants = shorten(body, span, {
    room,
    // Of another text, a sentence by itself may yet be English.
    ...(story.english ? { lang: 'en', cleaning: cuts } : { lang }),
    ...(from.without && { without: from.without }),
  }).map((each) => ({
    ...each,
    text: withoutOpeningCapitals(withMarks(each.text, marks), story.headline, paragraphs),
  }));
  const faultsOf = (text: string) => sentenceFaults(text, story.english, from.byAuthor, from.toReader);
  // What is sound as a whole was made sure to be sound when shortened.
  const sound = variants[0] !== undefined && faultsOf(mendMarks(variants[0].text)) === 0;
  const meant = {
    before: sentences[at - 1]?.text ?? '',
    speaker: story.english ? speakerBefore(sentences, at, from.people) : undefined,
  };
  return variants.flatMap((variant) => {
    const text = mendMarks(variant.text);
    const leansOn = (printed: string): Leaning[] => {
      const own = story.english ? leanings(printed, at, from) : leaningsElsewhere(printed, at, lang);
      const found = isAnswer(whole, meant.before) ? [...own, ANSWERS] : own;
      return tied && printed === text && !found.some(({ weight }) => weight === 1) ? [...found, TIED] : found;
    };
    const words = text === variant.text ? variant.words : countWords(text, lang);
    // Nor is one that says a full name any shorter.
    if (words > limit || (words < TELLS && words <= MUCH_LEFT * (variants[0]?.words ?? 0))) return [];
    const fault =
      (sound ? 0 : faultsOf(text)) +
      // Most texts begin otherwise, and nothing more is looked at.
      (headline.startsWith(letters(text.charAt(0))) && letters(text) === headline ? HEADLINE : 0) +
      (marks.open + marks.close !== '' && !/\p{L}/u.test(text.replace(ANY_QUOTED, ' ')) ? BARE_PART : 0) +
      (cutBy(variant, 'weekday') ? DAY : 0) +
      (story.english && isGranted(whole, goesOn) ? GRANTED : 0);
    const made = (printed: string, evidence: Span[], words: number): Candidate => ({
      sentence: at,
      follows,
      text: printed,
      evidence,
      words,
      ...lookUp(printed, story),
      cuts: variant.cuts.length,
      trims: variant.cuts.filter(({ rule }) => TRIMS.test(rule)).length,
      fault,
      leanings: leansOn(printed),
      halfTold,
    });
    const own = made(
      text,
      variant.kept.map(({ start, end }) => ({ paragraph, start, end })),
      words,
    );
    if (!story.english || own.leanings.length === 0) return [own];
    const full = named(variant, paragraph, meant, from.people, paragraphs).map(({ text, evidence }) => ({
      ...made(text, evidence, countWords(text, lang)),
      unnamed: own,
    }));
    return [own, ...full.filter(({ words }) => words <= limit)];
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const cutBy = ({ cuts }: Variant, rule: RuleName): boolean => cuts.some((cut) => cut.rule === rule);

/** The sentences by the share of their words that an editor would keep, the lead first: it is the news. */
function byPromise(story: StoryTerms, odds: Pick<Odds, 'term'>): number[] {
  const all = story.sentenceTerms.map((_, at) => at);
  const promise = all.map((at) => (at === 0 ? 1 : promiseOf(story, odds, at) - FAR * Math.max(0, at - NEAR)));
  return all.sort((a, b) => (promise[b] as number) - (promise[a] as number) || a - b);
}
