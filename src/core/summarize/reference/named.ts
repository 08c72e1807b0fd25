import type { Span } from '../../story.ts';
import type { Variant } from '../shorten/variant.ts';
import { openingPerson } from './opening.ts';
import type { Person } from './people.ts';
import { roleWithin } from './roles.ts';
import { SPEAKS_ON, speakingPronoun } from './speaker.ts';

/** A variant that says a full name where the body has less. */
export interface Named {
  text: string;
  evidence: Span[];
}

/** What is known of who is meant by a sentence's pronouns. */
export interface Meant {
  /** The sentence before it in the body; empty when there is none. */
  before: string;
  /** Who spoke last before it, when that is beyond doubt. */
  speaker: Person | undefined;
}

const PRONOUN = /^(?:He|She)\s/;
const ANY_CAPITAL = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/gu;
/** What the sentence itself says of the person: then a role before the name would say it twice. */
const EXPLAINED = /^,\s(?:an?|the|who|\d)/;

/**
 * Puts the full name in place of a last name, or of "He" and "She", at the start of a variant, or of the pronoun in a
 * closing "he said". The name is evidence of its own, from where it first stands. For a pronoun it must be beyond doubt.
 * Gives the name with what the person is, then without it.
 */
export function named(
  { text, kept }: Variant,
  paragraph: number,
  { before, speaker }: Meant,
  people: ReadonlyMap<string, Person>,
  paragraphs: readonly string[],
): Named[] {
  const pronoun = PRONOUN.exec(text)?.[0].trim();
  const opening = pronoun
    ? (subjectOf(before, people) ?? (SPEAKS_ON.test(text) ? speaker : undefined))
    : openingPerson(text, people);
  if (opening) {
    const own = kept.map(({ start, end }) => ({ paragraph, start, end }));
    const replaced = pronoun ?? opening.last;
    return forms(opening, paragraphs, EXPLAINED.test(text.slice(replaced.length))).flatMap(
      (form) => replaceFirst({ text, evidence: own }, replaced, form) ?? [],
    );
  }
  const spoken = speaker ? speakingPronoun(text, people) : undefined;
  if (!speaker || !spoken || !/^(?:he|she)$/.test(spoken.word)) return [];
  const own = kept.map(({ start, end }) => ({ paragraph, start, end }));
  return forms(speaker, paragraphs, false).flatMap(
    (form) => replaceLast({ text, evidence: own }, spoken.at, spoken.word, form, paragraphs) ?? [],
  );
}

/** A printed form of a name and where it stands. */
interface Form {
  text: string;
  at: Span;
}

function forms(person: Person, paragraphs: readonly string[], explained: boolean): Form[] {
  const plain = { text: person.full, at: person.at };
  const { titled } = person;
  if (!titled || explained) return [plain];
  return [{ text: paragraphs[titled.paragraph]?.slice(titled.start, titled.end) ?? person.full, at: titled }, plain];
}

/** Replaces the first words. */
function replaceFirst({ text, evidence }: Named, word: string, form: Form): Named | undefined {
  const [first, ...rest] = evidence;
  if (!first || first.end - first.start <= word.length) return undefined;
  const from = first.start + word.length;
  const behind = { ...first, start: text.charAt(word.length) === ' ' ? from + 1 : from };
  return { text: capital(form.text) + text.slice(word.length), evidence: [form.at, behind, ...rest] };
}

/** Replaces a word near the end: the last place in the evidence that has it as a word. */
function replaceLast(
  { text, evidence }: Named,
  at: number,
  word: string,
  form: Form,
  paragraphs: readonly string[],
): Named | undefined {
  const again = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu');
  const later = (text.slice(at + word.length).match(again) ?? []).length;
  const last = evidence.at(-1);
  const source = last && paragraphs[last.paragraph]?.slice(last.start, last.end);
  const place = source && [...source.matchAll(again)].at(-1 - later)?.index;
  if (!last || !source || !place) return undefined;
  const start = last.start + place;
  const cut = [
    { ...last, end: last.start + source.slice(0, place).trimEnd().length },
    form.at,
    { ...last, start: start + word.length + (/^\s/.test(source.slice(place + word.length)) ? 1 : 0) },
  ];
  return {
    text: text.slice(0, at) + roleWithin(form.text) + text.slice(at + word.length),
    evidence: [...evidence.slice(0, -1), ...cut.filter((span) => span.end > span.start)],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The only person a sentence names, when it opens with the name. */
function subjectOf(sentence: string, people: ReadonlyMap<string, Person>): Person | undefined {
  let person = openingPerson(sentence, people);
  for (const each of people.values()) {
    if (sentence.startsWith(each.full) && /^(?:,|\s\p{Ll})/u.test(sentence.slice(each.full.length))) person = each;
  }
  if (!person) return undefined;
  const others = (sentence.slice(person.full.length).match(ANY_CAPITAL) ?? []).filter((word) => people.has(word));
  return others.length === 0 ? person : undefined;
}
