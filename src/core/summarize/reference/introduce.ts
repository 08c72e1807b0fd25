/** Full names and roles at first mention, in the words that are left. English. */

import type { Span } from '../../story.ts';
import { countWords } from '../../words.ts';
import type { Candidate } from '../candidate.ts';
import { QUOTED } from '../quoted.ts';
import type { Person } from './people.ts';
import { roleLength, roleWithin } from './roles.ts';

type Sentence = Pick<Candidate, 'text' | 'evidence'>;

/** Behind a name: what says who it is. */
const EXPLAINED = /^(?:,\s(?:an?|the|who|whose|\d|\p{Ll}+\s(?:of|at|for|in)\s)|\s\()/u;

/**
 * Says at its first mention who somebody is: the first name where a sentence has but the last, and the role where the
 * story gives it and there is room within `limit` words. A full name that an earlier sentence has already said goes back
 * to the last name. Names are taken from where they stand and are evidence of their own; quotations are left as they are.
 */
export function introduce(
  chosen: readonly Candidate[],
  people: ReadonlyMap<string, Person>,
  paragraphs: readonly string[],
  limit: number,
  lang: string,
): Sentence[] {
  const told: string[] = [];
  const plain = chosen.map((candidate): Sentence => {
    const before = told.join(' ');
    const again =
      candidate.unnamed !== undefined &&
      [...people.values()].some(
        (one) =>
          opensWith(candidate.text, one.full) &&
          before.includes(one.full) &&
          opensWith(candidate.unnamed?.text ?? '', one.last),
      );
    const sentence = again ? candidate.unnamed : candidate;
    told.push(sentence?.text ?? '');
    return sentence ?? candidate;
  });
  let left = limit - plain.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  const said = new Set<Person>();
  return plain.map((sentence) => {
    let shown = sentence;
    for (const person of people.values()) {
      if (said.has(person) || !shown.text.includes(person.last)) continue;
      for (const lengthen of [withName, withRole]) {
        const longer = lengthen(shown, person, paragraphs);
        const added = longer ? countWords(longer.text, lang) - countWords(shown.text, lang) : 0;
        if (!longer || added > left) continue;
        left -= added;
        shown = longer;
      }
      said.add(person);
    }
    return shown;
  });
}

const opensWith = (text: string, name: string): boolean => text.slice(0, 90).includes(name);

/** The first name before a last name that stands alone; undefined where it does not, or stands in a quotation. */
function withName(sentence: Sentence, person: Person, paragraphs: readonly string[]): Sentence | undefined {
  const { text } = sentence;
  if (text.includes(person.first)) return undefined;
  const at = outside(text).search(
    new RegExp(String.raw`(?<![\p{L}\p{N}.’'-]|\p{Lu}[\p{L}.’'-]*\s)${person.last}(?![\p{L}-]|\s\p{Lu})`, 'u'),
  );
  if (at < 0 || text.indexOf(person.last) !== at) return undefined;
  const first = person.full.slice(0, -person.last.length);
  const { paragraph, start, end } = person.at;
  return insert(sentence, at, person.last, first, { paragraph, start, end: end - person.last.length - 1 }, paragraphs);
}

/** What the person is, before a full name that opens the sentence or follows a small word. */
function withRole(sentence: Sentence, person: Person, paragraphs: readonly string[]): Sentence | undefined {
  const { titled } = person;
  const { text } = sentence;
  const at = outside(text).indexOf(person.full);
  if (!titled || at < 0 || text.indexOf(person.full) !== at || EXPLAINED.test(text.slice(at + person.full.length)))
    return undefined;
  const before = text.slice(0, at);
  if (
    !/(?:^|\b(?:by|to|with|from|of|for|that|said|says|and|against|told|after|when)\s)$/.test(before) ||
    roleLength(before) > 0
  )
    return undefined;
  const source = paragraphs[titled.paragraph] ?? '';
  const role = source.slice(titled.start, titled.end - person.full.length);
  const word = at === 0 ? role.charAt(0).toUpperCase() + role.slice(1) : roleWithin(role);
  const span = { ...titled, end: titled.start + role.trimEnd().length };
  return insert(sentence, at, person.full.split(' ')[0] ?? '', word, span, paragraphs);
}

/** Quotations as blanks, so that places stay the same. */
const outside = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));

/** Puts words before a word of the sentence, and their place between the parts of its evidence. */
function insert(
  { text, evidence }: Sentence,
  at: number,
  word: string,
  added: string,
  from: Span,
  paragraphs: readonly string[],
): Sentence | undefined {
  const nth = text.slice(0, at).split(word).length - 1;
  let seen = 0;
  for (const [i, span] of evidence.entries()) {
    const source = paragraphs[span.paragraph]?.slice(span.start, span.end) ?? '';
    const parts = source.split(word);
    if (seen + parts.length - 1 <= nth) {
      seen += parts.length - 1;
      continue;
    }
    const offset = parts.slice(0, nth - seen + 1).join(word).length;
    const before = { ...span, end: span.start + source.slice(0, offset).trimEnd().length };
    const after = { ...span, start: span.start + offset };
    const whole = [...evidence.slice(0, i), before, from, after, ...evidence.slice(i + 1)];
    return {
      text: text.slice(0, at) + added + text.slice(at),
      evidence: whole.filter(({ start, end }) => end > start),
    };
  }
  return undefined;
}
