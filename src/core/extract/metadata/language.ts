import { wholeWords } from '../../letters.ts';
import type { JsonLdNode } from './json-ld.ts';
import { textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Scripts that tell a language, or the commonest of the news written in them. Order matters: kana before Han. */
const SCRIPTS =
  'ja Hiragana Katakana|ko Hangul|zh Han|hi Devanagari|bn Bengali|ta Tamil|te Telugu|gu Gujarati|pa Gurmukhi|kn Kannada|ml Malayalam|th Thai|he Hebrew|el Greek|ka Georgian|hy Armenian|ar Arabic|ru Cyrillic'
    .split('|')
    .map((line): readonly [RegExp, string] => [
      new RegExp(`[\\p{sc=${line.slice(3).replace(' ', '}\\p{sc=')}}]`, 'u'),
      line.slice(0, 2),
    ]);

/** Small words that tell languages in Latin letters apart. */
const SMALL_WORDS = [
  'en the|and|of|that|with|was|for|has',
  'de der|die|und|das|nicht|mit|ist|auch|eine',
  'fr les|des|est|dans|une|pour|qui|sur|pas',
  'es los|las|una|por|con|para|del|más|como',
  'it che|della|per|non|una|sono|gli|anche|nel',
  'pt não|uma|com|para|dos|mais|pelo|são|também',
  'nl het|een|van|niet|dat|voor|zijn|met|ook',
  'sv och|att|det|som|inte|för|med|är|har',
  'da og|at|det|ikke|til|af|har|blev|efter',
  'pl się|nie|jest|oraz|przez|które|na|że',
  'tr ve|bir|için|ile|bu|olarak|çok|daha',
  'id yang|dan|dengan|untuk|tidak|dari|ini|itu',
].map((line): readonly [string, RegExp] => [line.slice(0, 2), new RegExp(wholeWords(line.slice(3)), 'gi')]);

/** UTF-16 units of a text in which small words cannot be missing. */
const LONG = 600;

/** For each UTF-16 unit seen so far: 1, with 2 added for a letter and 4 × (1 + its place in `SCRIPTS`); 0 is not yet seen. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  const script = SCRIPTS.findIndex(([pattern]) => pattern.test(character));
  return 1 + (/\p{L}/u.test(character) ? 2 : 0) + 4 * (script + 1);
}

/** Counts the letters of a text, and its characters by their place in `SCRIPTS`, in one pass. */
function countScripts(text: string): { letters: number; scripts: number[] } {
  const scripts = SCRIPTS.map(() => 0);
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit] as number;
    if (kind === 0) {
      const point = text.codePointAt(at) ?? unit;
      kind = kindOf(String.fromCodePoint(point));
      // Half of a character says nothing by itself.
      if ((unit & 0xf800) !== 0xd800) kinds[unit] = kind;
      else if (point > 0xffff) at++;
    }
    if (kind & 2) letters++;
    const script = (kind >> 2) - 1;
    if (script >= 0) scripts[script] = (scripts[script] as number) + 1;
  }
  return { letters, scripts };
}

/** A BCP 47 tag in its usual letter case, or empty when the text is none. */
export function languageTag(text: string): string {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(text);
  if (match === null) return '';
  const [, language = '', script, region] = match;
  const named = script === undefined ? '' : `-${script[0]?.toUpperCase() ?? ''}${script.slice(1).toLowerCase()}`;
  return language.toLowerCase() + named + (region === undefined ? '' : `-${region.toUpperCase()}`);
}

/** What the page says its language is, as BCP 47: html lang, JSON-LD inLanguage, og:locale, Content-Language; or empty. */
export function declaredLanguage(facts: PageFacts, story: JsonLdNode | null): string {
  for (const text of [
    facts.htmlLang,
    textIn(story?.['inLanguage']),
    metaOf(facts, 'og:locale'),
    metaOf(facts, 'content-language', 'dc.language', 'language'),
  ]) {
    const tag = languageTag(text);
    if (tag !== '' && tag !== 'und') return tag;
  }
  return '';
}

/**
 * The language of the text, BCP 47: the declared one unless the letters belong to another script (an English template
 * around a Hindi story) or a long text has none of its small words (around a Zulu one); without one, told by script and, in
 * Latin letters, by small words. "und" when nothing tells.
 */
export function languageOf(declared: string, sample: string): string {
  const text = sample.slice(0, 4000);
  const { letters, scripts } = countScripts(text);
  if (letters < 20) return declared === '' ? 'und' : declared;
  for (const [at, [, language]] of SCRIPTS.entries()) {
    const share = (scripts[at] ?? 0) / letters;
    // Japanese is told by some kana among many Han characters.
    if (share < (language === 'ja' ? 0.08 : 0.4)) continue;
    return declared !== '' && sameScript(declared, language) ? declared : language;
  }
  let best = 'und';
  let most = 2;
  if (declared !== '' && !NOT_LATIN.test(declared)) {
    const own = SMALL_WORDS.find(([language]) => declared.startsWith(language))?.[1];
    if (text.length < LONG || own === undefined || text.search(own) >= 0) return declared;
    most = text.length / 120;
  }
  for (const [language, words] of SMALL_WORDS) {
    const count = text.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

const FAMILIES: Readonly<Record<string, string>> = {
  zh: 'zh yue wuu nan cmn',
  hi: 'hi mr ne sa kok mai',
  ar: 'ar fa ur ps ckb ug sd',
  ru: 'ru uk bg sr mk be kk ky mn tg',
  bn: 'bn as',
  he: 'he iw yi',
};

function sameScript(declared: string, language: string): boolean {
  const base = declared.split('-')[0] ?? '';
  return (FAMILIES[language] ?? language).split(' ').includes(base);
}

const NOT_LATIN = /^(?:ja|ko|zh|hi|bn|ta|te|gu|pa|kn|ml|th|he|el|ka|hy|ar|ru|uk|bg|fa|ur|mr|ne)\b/;
