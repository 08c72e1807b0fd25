import type { Fact } from './fact.ts';
import { OPENERS, SAME_LAND, TITLES } from './lexicon.ts';

/** A proper name: a run of capitalised words. `parts` are the words that name, as keys under which spellings meet. */
export interface NameFact extends Fact {
  kind: 'name' | 'place';
  parts: string[];
}

/** What a body knows about names. */
export interface NameIndex {
  /** Keys of all its words, each with the sentences it stands in. */
  words: Map<string, Set<number>>;
  /** First letters of its capitalised runs, and its acronyms. */
  initials: Set<string>;
}

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?:(?:\s+(?:of|the|and|de|la|van|von|bin|al|da|del|for|der|el|e|y)){0,2}\s+\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*)*/gu;
const PLACE_BEFORE = /\b(?:in|at|near|from|to|outside|across|around|towards?)\s+(?:the\s+)?$/i;

/** Capitals say what is a name only in scripts that have them, and not in German, where every noun has one. */
export function namesAreCapitalised(text: string, lang: string): boolean {
  return !/^de\b/.test(lang) && /\p{Ll}/u.test(text);
}

/** Names of a sentence in order. The first word counts when it is no usual opening. */
export function nameFacts(text: string, lang: string): NameFact[] {
  if (!namesAreCapitalised(text, lang)) return [];
  const found: NameFact[] = [];
  for (const match of text.matchAll(RUN)) {
    const opening = !/[\p{L}\p{N}]/u.test(lastClause(text.slice(Math.max(0, match.index - CLAUSE), match.index)));
    const run = match[0].split(/\s+/);
    const parts = run
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => ({ word, key: nameKey(word) }))
      .filter(({ key }, n) => key.length > 1 && !TITLES.has(key) && !(OPENERS.has(key) && (n === 0 || key.length < 4)))
      .filter(({ word, key }) => !(opening && run.length === 1 && !namesAtOpening(word, key, text.slice(match.index))));
    const [first] = parts;
    if (!first) continue;
    const start = match.index + match[0].indexOf(first.word);
    const kind = PLACE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ? 'place' : 'name';
    const clean = text.slice(start, match.index + match[0].length).replace(/(?<!['’.&-]|['’]s)(?:['’]s?|[.&-])+$/u, '');
    found.push({ kind, text: clean, start, end: start + clean.length, parts: parts.map(({ key }) => key) });
  }
  return found;
}

/** Whether a single capitalised word that opens a sentence is a name: an acronym, a people, or somebody who speaks or owns. */
function namesAtOpening(word: string, key: string, rest: string): boolean {
  if (/\p{Lu}.*\p{Lu}/u.test(word) || [...SAME_LAND.values()].includes(key)) return true;
  return /['’]s$/.test(word) || (!/s$/.test(word) && /^\S+ (?:said|says|told|added|wrote|tweeted)\b/.test(rest));
}

/** How far back a clause is looked for; no headline or sentence opens later. */
const CLAUSE = 80;

const lastClause = (text: string): string => /(?<![^.!?:;"“”‘«»()[\]—–])[^.!?:;"“”‘«»()[\]—–]*$/u.exec(text)?.[0] ?? '';

/** A name's word without case, dots and possessive; names of one land meet. */
export function nameKey(word: string): string {
  const bare = word
    .replace(/^(?:[LD]|Qu)['’](?=\p{Lu})/u, '')
    .replace(/['’]s?$/u, '')
    .replace(/[.'’]/g, '')
    .replace(/(?<![-&])[-&]+$/, '')
    .toLowerCase();
  return SAME_LAND.get(bare) ?? bare;
}

/** "l’Allemagne", "d'Arlen", "dell'Aquila": what stands before the name in Romance languages. */
const ELISION = /^(?:[dljmnst]|qu|dell?|all?|nell?|sull?)['’](?=\p{L})/iu;

/** Collects what a body's sentences know of names. */
export function nameIndex(sentences: readonly string[]): NameIndex {
  const index: NameIndex = { words: new Map(), initials: new Set() };
  sentences.forEach((text, at) => {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu)) {
      const bare = word.replace(ELISION, '');
      for (const key of [nameKey(word), nameKey(bare), root(nameKey(bare)), ...word.split('-').map(nameKey)]) {
        const places = index.words.get(key) ?? new Set();
        index.words.set(key, places.add(at));
      }
      const letters = word.replace(/[.'’]s?/g, '');
      if (/^\p{Lu}{2,6}$/u.test(letters)) index.initials.add(letters.toLowerCase());
    }
    for (const [run] of text.matchAll(RUN)) {
      const letters = run
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0]?.toLowerCase())
        .join('');
      for (let from = 0; from < letters.length - 1; from++) {
        for (let to = from + 2; to <= Math.min(letters.length, from + 6); to++)
          index.initials.add(letters.slice(from, to));
      }
    }
  });
  return index;
}

/** The words a people and its land share: Russian and Russia, Chinese and China, Iraqi and Iraq. */
function root(key: string): string {
  const cut = key.replace(/(?:ese|ish|ians?|ans?|ia|[nayeios])$/, '');
  return cut.length >= 3 ? `~${cut}` : key;
}

/** Whether a body knows this name: all its words near one another, or its acronym, or what its acronym stands for. */
export function holdsName(index: NameIndex, fact: NameFact): boolean {
  const letters = fact.parts.map((part) => part[0]).join('');
  if (fact.parts.length > 1 && index.initials.has(letters) && !fact.parts.some((part) => index.words.has(part)))
    return true;
  const places = fact.parts.map((part) => index.words.get(part) ?? index.words.get(root(part)) ?? acronym(index, part));
  return places.every((here, n) => {
    if (here === null) return false;
    const before = n > 0 ? places[n - 1] : here;
    return before == null || before.size === 0 || here.size === 0 || [...here].some((at) => before.has(at));
  });
}

function acronym(index: NameIndex, part: string): Set<number> | null {
  return part.length <= 6 && index.initials.has(part) ? new Set() : null;
}
