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

/** For each word that a story brings in with "a" or a number: the first sentence that does. */
export type Introductions = ReadonlyMap<number, number>;

/** Collects them in time linear in the body's length. */
export function introductions(sentences: readonly BodySentence[], story: StoryTerms): Introductions {
  const found = new Map<number, number>();
  for (const [at, { text }] of sentences.slice(0, story.sentenceTerms.length).entries()) {
    for (const word of newWords(text)) {
      const id = story.ids.get(termKey(word, true));
      if (id !== undefined && !found.has(id)) found.set(id, at);
    }
  }
  return found;
}

function newWords(text: string): string[] {
  return [...text.matchAll(NEW)].flatMap(([, phrase = '']) => {
    const words = phrase.trim().split(/\s+/);
    const end = words.findIndex((word) => PHRASE_END.test(word));
    return (end < 0 ? words : words.slice(0, end)).filter((word) => word.length > 3);
  });
}

/** Words of a sentence, its quotations left out, that take as known what only an earlier sentence brought in; at most two. */
export function takenAsKnown(outside: string, at: number, story: StoryTerms, introduced: Introductions): number[] {
  const own = new Set(newWords(outside).map((word) => story.ids.get(termKey(word, true))));
  const found: number[] = [];
  for (const [, , noun = ''] of outside.matchAll(KNOWN_NOUN)) {
    const id = story.ids.get(termKey(noun, true));
    if (id === undefined || own.has(id) || found.includes(id)) continue;
    const first = introduced.get(id);
    // What the story names before it is brought in is nothing new: "the city … a city of ports".
    if (first !== undefined && first < at && (story.terms[id]?.first ?? 0) === first) found.push(id);
    if (found.length === 2) break;
  }
  return found;
}
