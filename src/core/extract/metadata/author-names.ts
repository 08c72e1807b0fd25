import { BEHIND_NAME, CREDENTIAL, DESK, HOUSE, LEAD_IN, NO_WRITER, NOBODY, ROLE } from './author-words.ts';
import { bare, plainText } from './plain-text.ts';
import { wireNamed } from './wire.ts';
import type { WireService } from './wire-services.ts';

/** Between two names. A comma and a slash part names too, see `splitCommas`. */
const BETWEEN =
  /(?<!\s)\s+(?:and|und|et|y|e|en|och|og|ja|ve|và|con|mit|avec|with|with additional reporting by|i|oraz|и|та|dan|&|＆|\+)\s+|(?:(?<!\s)\s+)?(?:;|·|•|\||、|；|[/／]|\s(?=\p{sc=Han}{2,4}[:：])|\n|＆|&|﹑|・(?=.{3})| [-–—] )\s*/giu;

/** A longer text, markup counted, is no byline. The patterns below are tried at each of its letters. */
const LONGEST = 2_000;

const ADDRESS = /\bhttps?:\S+|\bwww\.\S+|(?<!\S)[^\s@]{1,80}@[^\s.]{1,80}\.\S+|@\w+/gi;

/**
 * The names in a byline or an author property, in order, each once: lead-ins ("By"), roles, credentials, addresses and
 * handles dropped, lists split. Empty when the text names nobody. `loose` is for text shown on the page, where a name must
 * look like one; a property that holds names and nothing else is read strictly as written.
 */
export function namesIn(text: string, loose = false): string[] {
  const names: string[] = [];
  if (text.length > LONGEST) return [];
  const plain = plainText(text)
    .replace(ADDRESS, ' ')
    .replace(/(?:(?<!\s)\s+)?\([^)]*\)?/g, ' ')
    .trim();
  if (plain === '' || plain.length > 400) return names;
  const writers = plain.replace(NO_WRITER, ' ').trim();
  if (writers !== plain) {
    const written = namesIn(writers, loose);
    if (written.length > 0) return written;
  }
  for (const part of stripLead(plain).split(BETWEEN)) {
    if (part === undefined) continue;
    for (const piece of splitCommas(part)) {
      const name = tidy(piece);
      if (isName(name, loose) && !(names.length > 0 && isHouse(name, names[0] as string))) add(names, name);
    }
  }
  return names;
}

/** "Jane Doe, Example Times" and "Jane Doe, Berlin" name one person: what follows says for whom or where. */
export function isHouse(piece: string, first: string): boolean {
  if (!/\s/.test(first) || wireNamed(piece) || HOUSE.test(first)) return false;
  if (HOUSE.test(piece) || /^(?:(?:New|Los|San|Buenos|Hong|Tel) )?\p{Lu}[\p{L}-]+$/u.test(piece)) return true;
  // An abbreviation beside a name that is not all capitals: "Jane Doe, EXM Radio", "Jane Doe, FRCP".
  return /\p{Ll}/u.test(first) && /^\p{Lu}{3,6}[\s-]|^\p{Lu}{2,6}$/u.test(piece);
}

const HELPED = /\s(?:and|with|und|mit|et|avec|y|con|&)$/i;

/**
 * The agency for which the person before it writes: "Jane Doe, Reuters", "Jane Doe, AP Sports Writer". One that only helped,
 * "Jane Doe and AFP", is none.
 */
export function agencyBehind(text: string): WireService | null {
  if (text.length > LONGEST) return null;
  const plain = stripLead(plainText(text)).replace(/\s(?:\p{L}+ )?writers?$/iu, '');
  const comma = plain.search(/(?:[,(/–—]| - )(?:(?! - )[^,(/–—])*$/);
  for (const at of [comma, plain.search(BEHIND_NAME)]) {
    const person = plain.slice(0, Math.max(0, at));
    const found = /\S\s\S/.test(person) && !HELPED.test(person) ? wireNamed(plain.slice(at)) : null;
    if (found !== null) return found;
  }
  return null;
}

function stripLead(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(LEAD_IN, '').trim();
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

/** "Doe, Jane" is one name; "Jane Doe, John Roe" are two; "Jane Doe, Editor" is one and a role. */
function splitCommas(text: string): string[] {
  const parts = text.split(/(?:(?<!\s)\s+)?[,，]\s*/).filter((part) => part !== '');
  if (parts.length === 2) {
    const [last = '', first = ''] = parts;
    if (/^jr\.?$|^sr\.?$|^i{2,3}$/i.test(first)) return [`${last}, ${first}`];
    const single = (part: string): boolean =>
      /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !wireNamed(part) && !ROLE.test(part) && !DESK.test(part);
    if (single(last) && single(first)) return [`${first} ${last}`];
  }
  return parts;
}

function tidy(piece: string): string {
  return stripLead(piece.trim())
    .replace(/^[\s\-–—:：|"'“”‘,.]+/, '')
    .replace(/(?<![\s\-–—:：|"“”,;])[\s\-–—:：|"“”,;]+$/, '')
    .replace(/(?:(?<!\s)\s+)?(?:기자|특파원|记者|記者)$/u, '')
    .replace(/^(?:记者|記者|文)\s*/u, '')
    .replace(/(?<=[^.]\p{Ll}{2}|\p{Lu}{4})\.$/u, '')
    .replace(BEHIND_NAME, (behind, at: number, whole: string) => (HOUSE.test(whole.slice(0, at)) ? behind : ''))
    .trim()
    .split(/\s+/)
    .filter((word, n) => n < 2 || !isCredential(word))
    .join(' ');
}

const isCredential = (word: string): boolean => CREDENTIAL.test(word.replaceAll('.', ''));

function isName(name: string, loose: boolean): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return false;
  if (NOBODY.test(name) || isCredential(name)) return false;
  // “AA” is a button too, for the size of the letters.
  if (wireNamed(name)) return !loose || !/^aa$/i.test(name);
  if (DESK.test(name)) return false;
  const words = name.split(/\s+/).length;
  if (words > 7 || /\d{2}|[?!{}<>=©:：]/.test(name)) return false;
  // A name of two words may hold one that is also a role ("Mark Reporter"), but not two.
  if (ROLE.test(name) && (loose || words !== 2 || name.split(/\s+/).every((word) => ROLE.test(word)))) return false;
  if (!loose) return true;
  if (/\d/.test(name) || name.split(/\s+\P{Ll}/u).length > 5) return false;
  // In scripts with capitals, a name in running text has them.
  if (/\p{Lu}|\p{Ll}/u.test(name)) return words >= 2 && CAPITALIZED.test(name);
  return name.length <= 24 && (words >= 2 || !SPACED.test(name)) && !HAN_HOUSE.test(name);
}

/** Papers in Chinese, and the word for a report behind a place. */
const HAN_HOUSE = /[报報网網社導]$|报道$/;

/** Scripts without capitals in which a full name has a blank; a word alone is that of a section. */
const SPACED = /[\u0590-\u06ff\u0900-\u0dff]/;

const CAPITALIZED =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|d['’]\p{Lu}\p{L}+|de|del|della|los|las|das|dos|der|den|van|von|vom|zu|al|el|ibn|bin|da|di|do|la|le|du|ten|ter|y|e)\s+)+\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** Adds a name unless it is there, whatever its capitals, accents and marks. */
export function add(names: string[], name: string): void {
  const form = bare(name);
  if (form === '') return;
  if (!names.some((other) => bare(other) === form)) names.push(name);
}
