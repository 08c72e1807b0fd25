import { DAYS, MONTHS } from '../../english-calendar.ts';
import { opensSentence } from '../../sentences/openers.ts';
import type { Span } from '../../story.ts';
import type { BodySentence } from '../body-sentences.ts';
import { roleLength } from './roles.ts';

/** Somebody the story introduces by first and last name. */
export interface Person {
  /** As first printed: "Mara Quillon". */
  full: string;
  first: string;
  last: string;
  /** Where that stands. */
  at: Span;
  /** Where the name stands with what the person is before it, when the story says so: "Council leader Mara Quillon". */
  titled?: Span;
}

/** Two or three names of which the first is no title, place or office; no capital may follow. */
const NAME =
  /(?=\p{Lu})(?<![\p{L}\p{N}.’'-])(\p{Lu}[\p{Ll}’'-]+)\s((?:\p{Lu}\.\s)?)(\p{Lu}[\p{L}’'-]*\p{Ll}(?<!['’]s))(?![\p{L}-]|['’]\p{L}{2}|\s\p{Lu})/gu;
/** "Giving", "Bern’s": a verb that opens a sentence, a place that owns. */
const NO_NAME = /(?:ing|['’]s?)$/;
const NO_FIRST_NAME = new Set(
  (
    'Or Have Has Had Do Does Did Is Are Was Were Can Could Would Should Recently Few Says Said Adds ' +
    'President Prime Chief Deputy Vice Senior Junior Minister Secretary Justice Judge Senator Governor Mayor Chairman Director Officer Inspector Constable Commissioner ' +
    'Mr Mrs Ms Miss Dr Sir Lord Lady Dame Prof Professor Captain Capt Colonel Col General Gen Major Maj Lieutenant Sergeant Sgt Detective Father Pope King Queen Prince Princess ' +
    'Actor Actress Singer Superintendent Spokesman Spokeswoman Former Ex Late Union State Home Finance Foreign External Railway Defence Health ' +
    'New North South East West Northern Southern Eastern Western Central Greater Great Upper Lower Old Saint San Santa Los Las Fort Mount Lake Port Air Royal National United ' +
    `${DAYS}|${MONTHS} `.replaceAll('|', ' ') +
    'Team Inside Meet Dear Happy Watch Police Supreme High House White Black Red Green Blue Lok Rajya Uttar Madhya Andhra Tamil West Himachal Arunachal Jammu Congress Twitter Facebook Bollywood Hollywood'
  ).split(' '),
);
const isNoFirstName = (word: string): boolean => NO_FIRST_NAME.has(word) || opensSentence(word, 'en');

/**
 * People by last name, as far as the story leaves no doubt: one full form for the name, and it comes before the name
 * alone does. English text.
 */
export function people(sentences: readonly BodySentence[], paragraphs: readonly string[]): Map<string, Person> {
  const found = new Map<string, Person | null>();
  const told: string[] = [];
  /** Whether an earlier sentence has a word; those that do not have its letters are not read. */
  const seen = (name: string): boolean => told.some((text) => text.includes(name) && hasCapital(text, name));
  for (const { paragraph, kept } of sentences) {
    for (const { start, end } of kept) {
      const text = (paragraphs[paragraph] ?? '').slice(start, end);
      for (const match of text.matchAll(NAME)) {
        const at = { paragraph, start: start + match.index };
        const before = text.slice(0, match.index);
        note(found, seen, match, at, before);
        addRole(found.get(match[3] ?? ''), match[0], at, before);
      }
      told.push(text);
    }
  }
  const sure = new Map<string, Person>();
  for (const [last, person] of found) if (person) sure.set(last, person);
  return sure;
}

/** Whether a name stands in a text as a word, perhaps with the s of a possessive. */
function hasCapital(text: string, name: string): boolean {
  return (text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).some((word) => word.replace(/['’]s$/, '') === name);
}

/** Whether a name goes on from a capitalised word that is no title, office or set of initials: "Mara Lena Quillon". */
function followsName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}.’'-]{0,60})\s$/u.exec(before.slice(-64))?.[1];
  return word !== undefined && !isNoFirstName(word.replace('.', '')) && word !== word.toUpperCase();
}

/** "Ice cold: Council leader Ann Poe": a caption's own wit may stand in front of it. */
const CAPTION_LABEL = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: /u;

/** Remembers the first place in running text that says what the person is. */
function addRole(
  person: Person | null | undefined,
  full: string,
  { paragraph, start }: { paragraph: number; start: number },
  before: string,
): void {
  if (!person || person.titled || person.full !== full || CAPTION_LABEL.test(before)) return;
  const length = roleLength(before);
  if (length > 0) person.titled = { paragraph, start: start - length, end: start + full.length };
}

function note(
  found: Map<string, Person | null>,
  seen: (name: string) => boolean,
  match: RegExpExecArray,
  at: { paragraph: number; start: number },
  before: string,
): void {
  const [full, first = '', , last = ''] = match;
  const known = found.get(last);
  if (known === undefined) {
    const sure =
      !isNoFirstName(first) &&
      !isNoFirstName(last) &&
      !NO_NAME.test(first) &&
      !followsName(before) &&
      !` ${before}`.includes(` ${last} `) &&
      !seen(last);
    found.set(last, sure ? { full, first, last, at: { ...at, end: at.start + full.length } } : null);
  } else if (known && known.first !== first && !isNoFirstName(first)) found.set(last, null);
}
