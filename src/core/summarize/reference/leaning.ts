import { withoutQuotations } from '../quoted.ts';
import { termKey } from '../tokens.ts';
import { halfNames } from './half-name.ts';
import type { Known } from './known.ts';
import { openingLeaning } from './opening.ts';
import type { Person } from './people.ts';
import { speakingPronoun } from './speaker.ts';

/** What words of a sentence lean on. */
export interface Leaning {
  /** How much is lost when that is not in the summary: 0 nothing … 1 the sense. */
  weight: number;
  /** A word of the story that gives it back wherever it stands before. Without one, only the sentence before does. */
  word?: number;
}

/** "he said" behind a quotation of somebody who is not named. */
const NAMELESS_SPEAKER = 0.7;
/** A last name in mid-sentence; the first name is put in where there is room. */
const LAST_NAME = 0.12;
/** "Roe was arrested", of whom only an earlier sentence says who that is; and "Roe said" behind what is quoted. */
const HALF_NAME = 0.6;
const HALF_NAMED_SPEAKER = 0.3;
/** "these", "for such" and "like that" in mid-sentence mostly point back, but may point at the sentence itself. */
const POINTING = 0.25;
const POINTING_NOUN = 0.4;
/** "a photo of hers", "at his home", with nobody before it in the sentence. */
const NOBODY = 0.5;

/** "the HBB", spelled out in an earlier sentence. */
const LETTERS = 0.25;
/** "also" adds to something. */
const ADDS = 0.15;
const ALSO = /\balso\b|\bfurther (?:said|added|stated)\b/;
const POINTS =
  /\b(?:this|these|those(?=(?: (?!who)\p{Ll}+)? \p{Ll}{3,}(?<![aiusA-Z])s\b))\s(?!week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season|time|day|is|was|and|or)(\p{Ll}+)(?: (\p{Ll}+))?|\b(?:any|no|several|many|some|three|\d+|similar|other) such (?!as\b)\p{Ll}|\b(?:of|with|to|for|from|by|on|about|like) (?:that(?=(?: (?!day|time|year|night|week|month)\p{Ll}+)?[,.;]|\s(?:is|was|and|but|in|at|towards?)\b)|such (?!as\b|an?\b)\p{Ll})|\b(?:in|of|under|by) such an?\b|\bsaid the (?:two|duo|pair|trio) (?:were|are|have|had|will|would)\b/u;
const PERSONAL = /^([^,;:]*?|[^,;:]{3,60}, (?:and|but) )\b(?:he|she|him|her|hers|his|himself|herself)\b/u;
const SOMEBODY =
  /\p{Lu}\p{Ll}|\p{Lu}{2}|\b(?:man|men|woman|women|boy|girl|child|kid|baby|person|one|anyone|everyone|someone|who|victim|accused|suspect|youth|teen|couple|wife|husband|son|\p{Ll}{3,40}(?:er|or|ist|ian|ess|man|woman|ant|ent|eur|mate|old|ee|cop|chief|star|judge|king|queen|nurse|pilot))s?\b/u;

/** All that a printed English sentence leans on. `at` is its place in the body. */
export function leanings(text: string, at: number, { story, people, letters }: Known): Leaning[] {
  const opening = openingLeaning(text, at, story, people);
  const found: Leaning[] = opening.weight > 0 ? [opening] : [];
  if (opening.weight === 1) return found;
  if (speakingPronoun(text, people)) found.push({ weight: NAMELESS_SPEAKER });
  const outside = withoutQuotations(text);
  for (const { index, word } of halfNames(text, at, story)) {
    if (word !== opening.word) found.push({ weight: index === 0 ? HALF_NAME : HALF_NAMED_SPEAKER, word });
  }
  for (const last of lastNames(outside, people)) {
    const word = story.ids.get(termKey(last.first, story.english));
    if (word !== undefined && word !== opening.word) found.push({ weight: LAST_NAME, word });
  }
  for (const [name, word] of letters) {
    if (at > (story.terms[word]?.first ?? at) && text.includes(name)) found.push({ weight: LETTERS, word });
  }
  if (ALSO.test(outside)) found.push({ weight: ADDS });
  const points = POINTS.exec(outside.slice(1));
  if (points) {
    const heard = [points[1], points[2]]
      .map((noun) => story.ids.get(termKey(noun ?? '', story.english)))
      .find(
        (word) =>
          word !== undefined && (story.terms[word]?.first ?? at) < at && (story.terms[word]?.key.length ?? 0) > 3,
      );
    found.push(heard === undefined ? { weight: POINTING } : { weight: POINTING_NOUN, word: heard });
  }
  const before = PERSONAL.exec(outside)?.[1];
  if (before !== undefined && !SOMEBODY.test(/^["“]/.test(text) ? before : before.replace(/^\P{L}*\p{Lu}/u, '')))
    found.push({ weight: NOBODY });
  return found;
}

/** How much of it a summary does not have. `follows` says whether the sentence before stands right before it, `has` what is told. */
export function untoldLeaning(leanings: readonly Leaning[], follows: boolean, has: (word: number) => boolean): number {
  let sum = 0;
  for (const { weight, word } of leanings) if (word === undefined ? !follows : !has(word)) sum += weight;
  return sum;
}

/** People whom a sentence calls by their last name alone; at most two. */
function lastNames(text: string, people: ReadonlyMap<string, Person>): Person[] {
  const found: Person[] = [];
  for (const person of people.values()) {
    if (text.includes(person.last) && !text.includes(person.first)) found.push(person);
    if (found.length === 2) break;
  }
  return found;
}
