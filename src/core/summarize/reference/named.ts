import type { Span } from '../../story.ts';
import type { Variant } from '../shorten/variant.ts';
import { openingPerson } from './opening.ts';
import type { Person } from './people.ts';

/** A variant that opens with a full name where the body has less. */
export interface Named {
  text: string;
  evidence: Span[];
}

const PRONOUN = /^(?:He|She)\s/;
const ANY_CAPITAL = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/gu;

/**
 * Puts the full name in place of a last name, or of "He" and "She", at the start of a variant. The name is evidence of
 * its own, from where it first stands. For a pronoun it must be beyond doubt: the sentence before opens with somebody's
 * name and names no one else.
 *
 * @param before the sentence before it in the body; empty when there is none.
 */
export function named(
  { text, kept }: Variant,
  paragraph: number,
  before: string,
  people: ReadonlyMap<string, Person>,
): Named | undefined {
  const pronoun = PRONOUN.exec(text)?.[0].trim();
  const person = pronoun ? subjectOf(before, people) : openingPerson(text, people);
  const replaced = pronoun ?? person?.last;
  const [first, ...rest] = kept;
  if (!person || !replaced || !first || first.end - first.start <= replaced.length) return undefined;
  const from = first.start + replaced.length;
  const own = [{ start: text.charAt(replaced.length) === ' ' ? from + 1 : from, end: first.end }, ...rest];
  return {
    text: person.full + text.slice(replaced.length),
    evidence: [person.at, ...own.map(({ start, end }) => ({ paragraph, start, end }))],
  };
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
