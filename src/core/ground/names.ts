import type { Fact } from './fact.ts';
import { LANDS, OPENERS, SAME_LAND, TITLES } from './lexicon.ts';

/**
 * A proper name: a run of capitalised words. `parts` are the words that name, as keys under which spellings meet; an empty
 * one parts two names joined by "and".
 */
export interface NameFact extends Fact {
  kind: 'name' | 'place';
  parts: string[];
}

/** What a body knows about names. */
export interface NameIndex {
  /** Keys of all its words, and what peoples and lands share, each with the sentences it stands in. */
  words: Map<string, Set<number>>;
  /** First letters of its capitalised runs. */
  initials: Set<string>;
  acronyms: Set<string>;
}

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?:(?:\s+(?:of|the|and|de|la|van|von|bin|al|da|del|for|der|el|e|y)){0,2}\s+\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*)*/gu;
const AND = /^(?:and|e|y)$/;
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
      .filter((word) => /^\p{Lu}/u.test(word) || AND.test(word))
      .map((word) => ({ word, key: AND.test(word) ? '' : nameKey(word) }))
      .filter(
        ({ key }, n) =>
          key === '' || (key.length > 1 && !TITLES.has(key) && !(OPENERS.has(key) && (n === 0 || key.length < 4))),
      )
      .filter(({ word, key }) => !(opening && run.length === 1 && !namesAtOpening(word, key, text.slice(match.index))));
    const first = parts.find(({ key }) => key);
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
  if (/\p{Lu}.*\p{Lu}/u.test(word) || isLand(key)) return true;
  return /['’]s$/.test(word) || (!/s$/.test(word) && /^\S+ (?:said|says|told|added|wrote|tweeted)\b/.test(rest));
}

const KNOWN_LANDS = new Set([...SAME_LAND.values(), ...LANDS].flatMap((land) => [land, ...landsOf(land)]));

const isLand = (key: string): boolean => [key, ...peopleOf(key).map(landOf)].some((form) => KNOWN_LANDS.has(form));

/** How far back a clause is looked for; no headline or sentence opens later. */
const CLAUSE = 80;

const lastClause = (text: string): string => /(?<![^.!?:;"“”‘«»()[\]—–])[^.!?:;"“”‘«»()[\]—–]*$/u.exec(text)?.[0] ?? '';

/** A name's word without case, accents, dots and possessive; names of one land meet. */
export function nameKey(word: string): string {
  const bare = word
    .replace(/^(?:[LD]|Qu)['’](?=\p{Lu})/u, '')
    .replace(/['’]s?$/u, '')
    .replace(/[.'’]/g, '')
    .replace(/(?<![-&])[-&]+$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return SAME_LAND.get(bare) ?? bare;
}

/** "l’Allemagne", "d'Arlen", "dell'Aquila": what stands before the name in Romance languages. */
const ELISION = /^(?:[dljmnst]|qu|dell?|all?|nell?|sull?)['’](?=\p{L})/iu;

/** Collects what a body's sentences know of names. */
export function nameIndex(sentences: readonly string[]): NameIndex {
  const index: NameIndex = { words: new Map(), initials: new Set(), acronyms: new Set() };
  const known = new Map<string, Set<string>>();
  sentences.forEach((text, at) => {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu)) {
      const keys = known.get(word) ?? keysOf(word);
      known.set(word, keys);
      for (const key of keys) {
        const places = index.words.get(key) ?? new Set();
        index.words.set(key, places.add(at));
      }
      const letters = word.replace(/[.'’]s?/g, '');
      if (/^\p{Lu}{2,6}$/u.test(letters)) index.acronyms.add(letters.toLowerCase());
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

/** Under what a body's word is looked for. */
function keysOf(word: string): Set<string> {
  const bare = word.replace(ELISION, '');
  const key = nameKey(bare);
  const forms = /^\p{Lu}/u.test(bare) ? [...peopleOf(key), ...landsOf(key)] : [];
  return new Set([key, singular(key), nameKey(word), ...word.split('-').map(nameKey), ...forms]);
}

const singular = (key: string): string => key.replace(/(?<=...)s$/, '');

/** What a name shares with its land if it is a people's: "~russ" of Russian, "~iraq" of Iraqi. */
function peopleOf(key: string): string[] {
  const found = /^(.{3,}?)(?:ese|ish|ian|an)s?$|^(.{4,})is?$/.exec(key);
  return found ? [`~${found[1] ?? found[2]}`] : [];
}

/** And with its people if it is a land's: "^russ" and "^russia" of Russia. */
function landsOf(key: string): string[] {
  return [`^${key}`, `^${key.replace(/(?<=...)(?:ia|ium|and|en|ey|[aeiyos])$/, '')}`];
}

const landOf = (people: string): string => people.replace('~', '^');

/** Whether a body knows this name: all its words near one another, or its acronym, or what its acronym stands for. */
export function holdsName(index: NameIndex, fact: NameFact): boolean {
  const letters = fact.parts.map((part) => part[0]).join('');
  if (fact.parts.length > 1 && index.acronyms.has(letters) && !fact.parts.some((part) => index.words.has(part)))
    return true;
  const places = fact.parts.map((part) => {
    if (part === '') return NOWHERE;
    const people = peopleOf(part).flatMap((own) => [own, landOf(own)]);
    const known = [part, singular(part), ...people, ...landsOf(part).map((land) => land.replace('^', '~'))].find(
      (form) => index.words.has(form),
    );
    return known === undefined ? acronym(index, fact, part) : index.words.get(known);
  });
  return places.every((here, n) => {
    if (!here) return false;
    const before = n > 0 ? places[n - 1] : here;
    return !before || before.size === 0 || here.size === 0 || [...here].some((at) => before.has(at));
  });
}

/** A word all of capitals may be made of the first letters of a run: "Li" is not. */
function acronym({ initials }: NameIndex, { text }: NameFact, part: string): Set<number> | undefined {
  return part.length <= 6 && initials.has(part) && text.replace(/\./g, '').includes(part.toUpperCase())
    ? NOWHERE
    : undefined;
}

const NOWHERE = new Set<number>();
