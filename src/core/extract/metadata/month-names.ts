import { MONTHS as ENGLISH } from '../../english-calendar.ts';

/** Whose names are tried where a page does not say its language, or says one of other letters than those of the word. */
const LATIN = 'de fr es it pt nl sv da nb pl cs tr fi ro hu sk id';
/** Arabs call the months by three sets of names. */
const ARABIC = 'ar-SY ar-DZ ar-MA';
const OTHERS = `ru uk bg sr el ar ${ARABIC} fa he hi bn ta th`;
const OTHER = /[\u0370-\u04ff\u0590-\u06ff\u0900-\u0e7f]/;

/** Spellings that browsers do not know. */
const SPELLINGS: readonly (readonly [string, number])[] = [
  ['jänner', 1],
  ['mrz', 3],
  ['setiembre', 9],
  ['מרס', 3],
  ['يونيه', 6],
  ['يوليه', 7],
];

/** A month by the calendar that its name belongs to: so much is added to its number. */
export const SOLAR = 100;
export const BUDDHIST = 200;

type Names = Map<string, number>;

const known = new Map<string, Names>();

/** A name without what spellings of it differ in: case, accents, a preposition before it, an ending behind it. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c\u09bc.]/g, '')
    .replace(/^ב/, '')
    .replace(/b[ae]r$/, 'br')
    .replace(/бар$/, 'бр')
    .replace('ı', 'i')
    .replace('म्ब', 'ंब')
    .replace(/ী$/, 'ি')
    .replaceAll('ي', 'ی');
}

/** What the browser calls the months in some languages. */
function namesIn(languages: string): Names {
  let names = known.get(languages);
  if (names !== undefined) return names;
  names = new Map();
  known.set(languages, names);
  for (const lang of languages.split(' ')) {
    const own = new Intl.DateTimeFormat(lang).resolvedOptions().calendar;
    for (const calendar of own === 'persian' ? [own, 'gregory'] : ['gregory'])
      for (const form of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(lang, { ...form, calendar, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          // A month of the Persian calendar begins in the third week of one of ours.
          const at = Date.UTC(2024, calendar === 'persian' ? month + 3 : month, 2);
          const name = folded(format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '');
          const shift = calendar === 'persian' ? SOLAR : own === 'buddhist' ? BUDDHIST : 0;
          if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1 + shift);
        }
      }
  }
  return names;
}

const COMMON: Names = new Map(SPELLINGS.map(([name, month]) => [folded(name), month]));
for (const [at, name] of ENGLISH.split('|').entries()) COMMON.set(folded(name), at + 1);

/** The month that a name is cut short of, or of which it is an inflected form; 0 for none, or where several could be. */
function alike(names: Names, name: string): number {
  let found = 0;
  if (name.length < 3 || name.length > 16) return 0;
  for (const [full, month] of names) {
    const isCut = name.length < 9 && full.startsWith(name);
    const isInflected = names !== COMMON && full.length > 4 && name.startsWith(full) && name.length < full.length + 3;
    if (!isCut && !isInflected) continue;
    if (found !== 0 && found !== month) return 0;
    found = month;
  }
  return found;
}

/** The month (1–12) that a word names, in the language of the page or another; 0 for none. Beyond 12: see `SOLAR`, `BUDDHIST`. */
export function monthOf(word: string, lang: string): number {
  const name = folded(word);
  const common = COMMON.get(name);
  if (common !== undefined) return common;
  const base = lang.replace(/-.*/, '');
  // English is among the common names; what is no tag of a language would be an error to the browser.
  const own = /^(?!en$)[a-z]{2,3}$/i.test(base) ? namesIn(`${base} ${base === 'ar' ? ARABIC : `${base}-Latn`}`) : null;
  const found = own?.get(name) ?? (alike(COMMON, name) || (own ? alike(own, name) : 0));
  if (found !== 0) return found;
  const isOther = OTHER.test(name);
  if (own && (!isOther || OTHER.test([...own.keys()].join('')))) return 0;
  const others = namesIn(isOther ? OTHERS : LATIN);
  return others.get(name) ?? (isOther ? alike(others, name) : 0);
}
