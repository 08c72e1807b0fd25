import { beginning, MAX_SENTENCE } from '../limits.ts';
import type { Span } from '../story.ts';
import { type DateFact, dateFacts } from './dates.ts';
import { type NameIndex, nameIndex } from './names.ts';
import { type NumberFact, numberFacts } from './numbers.ts';
import { sentencesForReaders } from './orders.ts';
import { wording } from './quotations.ts';
import { type Term, terms } from './terms.ts';

/** What is asked of a body again and again while sentences are held against it, worked out once. */
export interface BodyIndex {
  lang: string;
  /** Its sentences, without those that give orders to a model: nothing is proved by them. */
  sentences: { span: Span; text: string }[];
  terms: Term[];
  /** For each term, the index of its sentence. */
  sentenceOf: number[];
  /** Where each key stands among the terms; for words that are not there, those with the same beginning. */
  places: Map<string, number[]>;
  beginnings: Map<string, number[]>;
  numbers: NumberFact[];
  dates: DateFact[];
  names: NameIndex;
  wording: string;
}

/** How many letters two words share that count as forms of one. */
export const BEGINNING = 4;

/** Works out what a body says. Pure; time and memory linear in its length. */
export function indexBody(paragraphs: readonly string[], lang: string): BodyIndex {
  const found = paragraphs.flatMap((text, paragraph) =>
    sentencesForReaders(text, lang).map(({ start, end }) => {
      const sentence = beginning(text.slice(start, end), MAX_SENTENCE);
      return { span: { paragraph, start, end: start + sentence.length }, text: sentence.normalize() };
    }),
  );
  const index: BodyIndex = {
    lang,
    sentences: found,
    terms: [],
    sentenceOf: [],
    places: new Map(),
    beginnings: new Map(),
    numbers: [],
    dates: [],
    names: nameIndex(found.map(({ text }) => text)),
    wording: wording(found.map(({ text }) => text).join(' ')),
  };
  found.forEach(({ text }, at) => {
    for (const term of terms(text)) {
      const place = index.terms.push(term) - 1;
      index.sentenceOf.push(at);
      remember(index.places, term.key, place);
      if (term.key.length > BEGINNING) remember(index.beginnings, term.key.slice(0, BEGINNING), place);
    }
    const dates = dateFacts(text, lang);
    index.dates.push(...dates);
    index.numbers.push(...numberFacts(text, lang, dates), ...dayNumbers(dates));
  });
  return index;
}

function remember(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

/** A four-figure number may be read as a year in one place and as a count in another; as a year it tells no size. */
function dayNumbers(dates: readonly DateFact[]): NumberFact[] {
  return dates
    .filter(({ month, year }) => year !== null && month === null)
    .map(({ text, start, end, year }) => ({
      kind: 'number',
      text,
      start,
      end,
      value: year ?? 0,
      digits: 0,
      unit: 'plain',
      currency: null,
    }));
}
