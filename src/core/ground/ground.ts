import { firstParagraphs, MAX_SUMMARIZED } from '../limits.ts';
import { type BodyIndex, indexBody } from './body-index.ts';
import { dateFacts, holdsDate } from './dates.ts';
import type { Fact, Mismatch } from './fact.ts';
import { holdsName, nameFacts } from './names.ts';
import { holdsNumber, numberFacts } from './numbers.ts';
import { polarityMismatches } from './polarity.ts';
import { holdsQuotation, quotationFacts, wording } from './quotations.ts';
import { type Support, support } from './support.ts';

/** What was found about one sentence. */
export interface GroundedSentence {
  /** The body says this, as far as can be told: no fact differs and its words are the body's. */
  supported: boolean;
  /** How near its wording is to the body's: 1 is the body's own. */
  score: number;
  /** How many numbers, dates, names and quotations were checked. */
  facts: number;
  mismatches: Mismatch[];
}

export interface Grounded {
  sentences: GroundedSentence[];
  /** Facts checked in all of them. */
  facts: number;
}

/** Below this a sentence is about something else than the body. */
const UNSUPPORTED = 0.35;

/**
 * Holds sentences, by whoever they are, against the body they claim to sum up, as far as summaries are made of it. Pure.
 * Months, number words, negations and hedges are known in English, German, French and Spanish; figures, quotations
 * and capitalised names in every language that has them.
 */
export function ground(sentences: readonly string[], paragraphs: readonly string[], lang: string): Grounded {
  const body = indexBody(firstParagraphs(paragraphs, MAX_SUMMARIZED), lang);
  const grounded = sentences.map((sentence) => groundSentence(sentence, body).result);
  return { sentences: grounded, facts: grounded.reduce((sum, { facts }) => sum + facts, 0) };
}

/** One sentence against an index of the body, with the alignment for those who ask where it comes from. */
export function groundSentence(text: string, body: BodyIndex): { result: GroundedSentence; support: Support } {
  // As the index has its sentences: an accent is part of its letter.
  const sentence = text.normalize();
  const found = support(sentence, body);
  const { facts, absent } = checkFacts(sentence, body);
  const verbatim = body.wording.includes(wording(sentence));
  // The body's own words differ from it in nothing, however they are cut into facts.
  const mismatches = verbatim ? [] : [...absent, ...polarityMismatches(sentence, found, body)];
  const score = verbatim ? 1 : found.score;
  return {
    result: { supported: mismatches.length === 0 && score >= UNSUPPORTED, score, facts, mismatches },
    support: { ...found, score },
  };
}

/** Counts the facts of a sentence and names those the body does not have. */
function checkFacts(sentence: string, body: BodyIndex): { facts: number; absent: Mismatch[] } {
  const dates = dateFacts(sentence, body.lang);
  const quotations = quotationFacts(sentence, body.lang);
  const checked: (readonly [Fact, boolean])[] = [
    ...dates.map((fact) => [fact, holdsDate(body.dates, fact) || yearAsNumber(fact.text, body)] as const),
    ...numberFacts(sentence, body.lang, dates).map((fact) => [fact, holdsNumber(body.numbers, fact)] as const),
    ...quotations.map((fact) => [fact, holdsQuotation(body.wording, fact)] as const),
    ...nameFacts(sentence, body.lang)
      .filter((name) => !dates.some((date) => name.start < date.end && date.start < name.end))
      .map((fact) => [fact, holdsName(body.names, fact)] as const),
  ];
  const absent = checked
    .filter(([, holds]) => !holds)
    .map(([{ kind, text, start, end }]): Mismatch => ({ kind, text, start, end, how: 'not-in-body' }));
  return { facts: checked.length, absent: absent.sort((a, b) => a.start - b.start) };
}

const yearAsNumber = (text: string, body: BodyIndex): boolean =>
  /^\d{4}$/.test(text) && body.numbers.some(({ value }) => value === Number(text));
