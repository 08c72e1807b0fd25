/** Things a story brings in as new ("a resident of Bern") and later takes as known ("the resident"). English. */

import type { BodySentence } from '../body-sentences.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { termKey } from '../tokens.ts';

const NEW =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|another|\d{1,3})\s((?:[\p{L}\d’'-]+\s?){1,5})/giu;
const PHRASE_END =
  /^(?:of|in|on|at|by|for|from|with|to|who|which|that|and|or|as|was|were|is|are|has|have|had|after|before|when|while|said|over|into|near|during|under|against|about)$/;
const KNOWN_NOUN =
  /\b[Tt]he\s(?:\d+-year-old\s)?((?:\p{L}[\p{L}’'-]*\s){0,2}?)(\p{Ll}{4,})(?=['’]s\s|[,.]|\s(?:and|was|were|is|are|has|have|had|will|would|also|said|says|told|who|which|came|took|went|made|added|may|can|could|to|in|on|at|by|for|from|with|after|when|as)\b|\s\p{Ll}+ed\b)/gu;

/** The words that a sentence of the story brings in with "a" or a number; each sentence is read when it is first asked for. */
export type Introductions = (sentence: number) => ReadonlySet<number | undefined>;

export function introductions(sentences: readonly BodySentence[], story: StoryTerms): Introductions {
  const read: ReadonlySet<number | undefined>[] = [];
  return (at) => (read[at] ??= newTerms(sentences[at]?.text ?? '', story));
}

const newTerms = (text: string, story: StoryTerms): ReadonlySet<number | undefined> =>
  new Set(newWords(text).map((word) => story.ids.get(termKey(word, true))));

function newWords(text: string): string[] {
  return [...text.matchAll(NEW)].flatMap(([, phrase = '']) => {
    const words = phrase.trim().split(/\s+/);
    const end = words.findIndex((word) => PHRASE_END.test(word));
    return (end < 0 ? words : words.slice(0, end)).filter((word) => word.length > 3);
  });
}

/** Words of a sentence, its quotations left out, that take as known what only an earlier sentence brought in; at most two. */
export function takenAsKnown(outside: string, at: number, story: StoryTerms, introduced: Introductions): number[] {
  let own: ReadonlySet<number | undefined> | undefined;
  const found: number[] = [];
  for (const [, , noun = ''] of outside.matchAll(KNOWN_NOUN)) {
    const id = story.ids.get(termKey(noun, true));
    // What the story names before it is brought in is nothing new: "the city … a city of ports".
    const first = story.terms[id ?? -1]?.first ?? at;
    if (id === undefined || first >= at || found.includes(id) || !introduced(first).has(id)) continue;
    own ??= newTerms(outside, story);
    if (!own.has(id)) found.push(id);
    if (found.length === 2) break;
  }
  return found;
}
