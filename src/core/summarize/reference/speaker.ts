/** Who speaks, where a sentence only says "he said". English. */

import type { BodySentence } from '../body-sentences.ts';
import { withoutQuotations } from '../quoted.ts';
import { openingPerson } from './opening.ts';
import type { Person } from './people.ts';

const SAYS =
  '(?:said|says|told|tells|added|adds|wrote|writes|tweeted|asked|explained|continued|noted|claimed|recalled|insisted|warned|stated|replied|quipped|remarked|observed|alleged|argued|admitted|stressed|lamented|asserted|maintained|declared|commented|concluded|recounted|joked|pointed out|went on|reiterated|clarified|responded|opined|announced|revealed|confirmed)';
/** "He also said": whoever spoke last speaks on. */
export const SPEAKS_ON = new RegExp(String.raw`^(?:He|She) (?:(?:also|further|then|later) )?${SAYS}\b`);
/** ',” he said', ', she added.': the speaker behind what was said. */
const TAIL = new RegExp(String.raw`(?:[,.?!]["”’]{1,2}|,)\s(?:(he|she|they|it)\s${SAYS}\b|${SAYS}\s(he|she)\b)`, 'u');
/** So many sentences of one speech are followed back to its speaker. */
const REACH = 3;

/** Where a pronoun says who speaks, when nobody is named before it outside quotations; undefined otherwise. */
export function speakingPronoun(text: string, people: ReadonlyMap<string, Person>): Pronoun | undefined {
  const found = TAIL.exec(text);
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined) return undefined;
  const at = found.index + found[0].indexOf(word);
  const outside = withoutQuotations(text.slice(0, found.index + 2));
  for (const person of people.values()) if (outside.includes(person.last)) return undefined;
  // "The mayor closed the port, he said", "The mayor shared a plan: “We go,” he said": somebody is there to be meant.
  return OPENS_WITH_SOMEBODY.test(outside) || LEADS_UP.test(outside) ? undefined : { word, at };
}

export interface Pronoun {
  word: string;
  /** UTF-16 offset in the text. */
  at: number;
}

const LEADS_UP = /\p{L}:\s/u;
const OPENS_WITH_SOMEBODY =
  /^\s*(?!(?:The|A|An|In|On|At|This|That|These|Those|There|It|If|When|As|For|With|All|No|Our|We|His|Her)\s)(?:\p{Lu}[\p{L}.’'-]+\s){2,}/u;

/** Who spoke last before a sentence of the body, when that is beyond doubt. */
export function speakerBefore(
  sentences: readonly BodySentence[],
  at: number,
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const text = withoutQuotations(sentences[i]?.text ?? '');
    const named = [...people.values()].filter((person) => text.includes(person.last));
    const [first, second] = named;
    if (first) return second === undefined && speaks(text, first, people) ? first : undefined;
    if (!/\b(?:he|she)\b/i.test(text) && !/^\s*$/.test(text)) return undefined;
  }
  return undefined;
}

const SAYS_BEHIND = new RegExp(
  String.raw`^(?:,[^,]{2,80},)?\s(?:(?:has|had|also|later|then|further)\s)?${SAYS}\b`,
  'u',
);
const SAYS_BEFORE = new RegExp(String.raw`\b${SAYS}\s(?:\p{L}[\p{L}.’'-]*\s){0,4}$`, 'u');

/** Whether the person is the sentence's subject, or stands beside a verb of saying. */
function speaks(text: string, person: Person, people: ReadonlyMap<string, Person>): boolean {
  const at = text.indexOf(person.last);
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + person.last.length);
  if (/^['’]s/.test(after)) return false;
  return SAYS_BEHIND.test(after) || SAYS_BEFORE.test(before) || openingPerson(text, people) === person;
}
