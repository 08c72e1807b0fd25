/** Which boundaries of the segmenter end no sentence: abbreviations, initials, ordinals, quotations that go on. */

import { abbreviations } from './abbreviations.ts';
import { isClipped } from './clipped.ts';
import { mayOpenSentence, opensSentence } from './openers.ts';

const REACH = 40;
const LAST_TOKEN = /(?:^|[\s([{)\]"'“‘«„–—/-])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]{0,40})\.$/u;
const FIRST_WORD = /^["'“‘«„([]*([\p{L}\p{M}\p{N}]+)/u;
const CLOSERS_AT_END = /(?<!["'”’»)\]])["'”’»)\]]+$/u;
const CALENDAR =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|^(?:[EPCM][SD]?T|IST|GMT|UTC|BST|AEST|CET|SAST)\b|^(?:Eastern|Pacific|Central|Mountain)(?:[,.;]|\s(?:on|in|to|for|at|from|when|as)\b)|^(?:\p{Lu}\p{L}+\s){1,3}[Tt]ime\b/u;
const SPEECH_NEXT =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|told|wrote|tweeted|added|replied|shouted|remarked|quipped)\b|^[\p{sc=Han}、·]{1,36}(?:说|表示|称|指出|认为|问|說)|^(?:[とをのがに]|など|って)/u;
/** A particle that clings to what is quoted: `."라고`. */
const CLINGS = /\S\p{sc=Hangul}/u;
/** Languages in which a number with a full stop is an ordinal, and what follows may have a capital ("am 3. Oktober"). */
const ORDINAL_STOP = /^(?:de|lb|tr)/;

/** "J.P. "The Big Bopper" Poe": a name between a name's parts. */
const NICKNAME = /^["“‘'][^"”’']{2,30}["”’'] \p{Lu}\p{Ll}/u;

/** "Group D.", "vitamin C.": a letter that counts is no initial. */
const LETTERED = /\b(?:[Gg]roup|[Vv]itamin|[Pp]lan|[Tt]ype) \p{Lu}\.$/u;

/** "न्या. राव ने फैसला दिया।": who ends sentences in a danda clips words before a full stop. */
const DANDA = 300;

/** So long is an aside in brackets that a sentence goes on behind. */
const ASIDE = 120;
const CLOSED_AND_GOES_ON = /^[^().!?]{0,80}\)[,;]?\s\p{Ll}/u;

/** "(who wrote Look Out! Boats) and led": a stop within an aside, behind which the sentence goes on. */
function isWithinAside(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - ASIDE), at);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') && CLOSED_AND_GOES_ON.test(text.slice(at, at + ASIDE));
}

/** A bracket or a title of a script without spaces that is still open, and one that the sentence goes on behind. */
const WIDE_OPEN = /[（《〈【][^（）《》〈〉【】]*$|(?<=[^\p{P}])\([^()]*[。！？｡]$/u;
const WIDE_CLOSE = /^[^（(《〈【]{0,120}[）)》〉】]/u;
const WIDE_CLOSED = /(?:[》〉]|(?<=[^\p{P}\s])[（(][^（）()]*[）)])$/u;
const WIDE_GOES_ON = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、，]/u;

/** "新书《为什么？》昨天出版": a stop within or at the end of what a sentence has in brackets. */
function isWithinWideAside(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - ASIDE), at).trimEnd();
  const after = text.slice(at, at + ASIDE);
  return WIDE_OPEN.test(before) ? WIDE_CLOSE.test(after) : WIDE_CLOSED.test(before) && WIDE_GOES_ON.test(after);
}

/** `true` when the sentence beginning at `start` goes on over the segmenter's boundary at `at`. */
export function isFalseStop(text: string, start: number, at: number, lang: string): boolean {
  const before = text.slice(Math.max(start, at - REACH), at).trimEnd();
  const after = text.slice(at, at + REACH);
  if (before === '' || after === '') return before === '';
  if (/^[\p{Ll},;:–—)\]”»’」』]|^-\s/u.test(after) && !/^(?:[“«]|[”»](?=[\p{Lu}\p{N}])|eBay|iP[ah])/u.test(after))
    return true;
  // "By. Ann Poe.": a byline, its mark a stop.
  // "Bern (Calif.) High": so a place's state.
  if (before === 'By.' || /\(\p{L}{2,6}\.\)$/u.test(before) || isWithinAside(text, start, at)) return true;
  if (isWithinWideAside(text, start, at)) return true;
  // A list's number or a lone bracket is no sentence of its own.
  if (/^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$/.test(before) && at - start <= REACH) return true;
  const closed = CLOSERS_AT_END.exec(before)?.[0];
  if (/[?!？！。][”"'’」』]+$/u.test(before) && SPEECH_NEXT.test(after)) return true;
  if (/\p{sc=Devanagari}\.$/u.test(before) && text.slice(at, at + DANDA).includes('।')) return true;
  if (closed) return CLINGS.test(text.slice(at - 1, at + 1));
  return stopsShort(before, after, lang);
}

/** An initial opens no sentence, though "A", "I" or a Cyrillic "С" are words too. */
function opens(after: string, lang: string, opening = opensSentence): boolean {
  const next = FIRST_WORD.exec(after);
  if (!next?.[1] || (next[1].length < 4 && after[next[0].length] === '.')) return false;
  return opening(next[1], lang);
}

function stopsShort(before: string, after: string, lang: string): boolean {
  if (!before.endsWith('.')) return false;
  const token = LAST_TOKEN.exec(before.slice(before.lastIndexOf(' ') + 1))?.[1];
  if (!token) return false;
  const { always, often } = abbreviations(lang);
  // "Maj-Gen.", "Minneapolis-St.": the last of what hyphens join.
  const last = token.slice(token.lastIndexOf('-') + 1);
  const word = last.toLowerCase();
  // "5. 6. 2023": a day and its month.
  if (/^\p{N}{1,2}$/u.test(token))
    return /^\d\d?\. ?\d/.test(after) || (ORDINAL_STOP.test(lang) && !opens(after, lang));
  if (/^(?:nos?|nr)$/.test(word) || (word === 'art' && always.has(word))) return /^\d/.test(after);
  if (word === 'a.m' || word === 'p.m') return CALENDAR.test(after);
  // Initials and spelled-out initials: "J. K.", "U.S.", "A.P.J." – and in scripts without capitals, a lone letter.
  if (/^(?:\p{Lu}\p{M}*\.)*\p{Lu}\p{M}*$/u.test(token) || /^\p{Lo}\p{M}*$/u.test(token)) {
    // "according to D.C. Police Chief Ann Poe": no place says anything.
    return (
      !LETTERED.test(before) && (!opens(after, lang) || NICKNAME.test(after) || /\baccording to \S+$/.test(before))
    );
  }
  // In lower case "gen", "mt" or "v" may be a word or a unit that ends the sentence.
  if (always.has(word)) return word.length > 2 || last !== word || !opens(after, lang);
  const clipped = () => isClipped(last, before, after, opens(after, lang, mayOpenSentence), lang);
  if (!/^(?:en|un|$)/.test(lang) && !often.has(word) && clipped()) return true;
  // "land mass.", "fell ill.": names and months have a capital.
  if (
    last === word &&
    lang.slice(0, 2) !== 'de' &&
    /^[a-z]{2,4}$/.test(word) &&
    !/^(?:etc|inc|ltd|hrs|mins|sq|lbs?|oz|ecc|vb)$/.test(word)
  )
    return false;
  return often.has(word) && !opens(after, lang) && /^["'“‘(]?[\p{L}\d$£€₹]/u.test(after);
}
