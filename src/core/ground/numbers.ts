import type { Fact } from './fact.ts';
import { figuresOf, plainFigure } from './figures.ts';
import { currencyOf, NUMBER_WORDS, SCALES, SMALL_NUMBERS } from './number-words.ts';

/** A number with what it counts in: `value` is scaled ("1.2 million" is 1,200,000), `digits` are those that were written. */
export interface NumberFact extends Fact {
  kind: 'number' | 'money';
  value: number;
  /**
   * Significant digits: a rounded number has fewer than the exact one it stands for. None where only a size is told ("a
   * million"), and fewer than that where it may be any number of that size ("millions").
   */
  digits: number;
  unit: 'percent' | 'plain';
  currency: string | null;
}

const WORDS = new RegExp(
  `\\b(?:${[...SMALL_NUMBERS.keys()].join('|')}|(?:hundred|dozen|thousand|million|billion)s?)\\b`,
  'gi',
);
const BEFORE = /(?:(?:\b(?:US|A|C|HK|NZ|S))?\$|[€£₹¥￥]|\b(?:Rs|INR|USD|EUR|GBP)\.?)\s*$/i;
const SCALE = /^[\s\u00a0-]*(?:of a )?([\p{L}\p{M}]+)/u;
const PERCENT =
  /^[\s-]*(?:%|٪|pct\b|per\s?cents?\b|percentage points?\b|प्रतिशत|prozent\b|por cien?to\b|per cento\b|pour cent\b|procent\b)/iu;
/** "Australian dollars" are dollars. */
const CURRENCY = /^\s*(?:d['’]|d[ei]\s)?(?:\p{Lu}[\p{L}.]*\s(?=dollar|pound|rupee))?([€£₹¥$]|[\p{L}\p{M}]+)/u;
/** Numbers in figures and in English, German, French and Spanish words, in order; places taken by `skip` (dates, in order) are passed over. */
export function numberFacts(text: string, lang: string, skip: readonly Fact[] = []): NumberFact[] {
  const found: NumberFact[] = [];
  let done = 0;
  let skipped = 0;
  const [language = ''] = lang.toLowerCase().split('-');
  const words = NUMBER_WORDS.get(language);
  const starts = [...text.matchAll(figuresOf(lang)), ...text.matchAll(words ? WORD : WORDS)].sort(
    (a, b) => a.index - b.index,
  );
  for (const match of starts) {
    while ((skip[skipped]?.end ?? Number.POSITIVE_INFINITY) <= match.index) skipped++;
    if (match.index < done || (skip[skipped]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const [written] = match;
    const fact = /\p{Nd}/u.test(written)
      ? figure(text, match.index, written, lang)
      : words
        ? oneWord(text, match.index, written, words.get(written.toLowerCase()), language)
        : inWords(text, match.index);
    if (!fact) continue;
    found.push(fact);
    done = fact.end;
  }
  return found;
}

function oneWord(
  text: string,
  start: number,
  written: string,
  value: number | undefined,
  language: string,
): NumberFact | null {
  if (value === undefined) return null;
  return finished(text, start, start + written.length, value, String(value).replace(/0$/, '').length, language);
}

function figure(text: string, start: number, written: string, lang: string): NumberFact | null {
  const plain = plainFigure(written, lang);
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return finished(
    text,
    start,
    start + written.length,
    value,
    plain.replace(/^0+|\./g, '').replace(/(?<!0)0+$/, '').length || 1,
    lang,
  );
}

/** A whole word that is no part of a longer number ("vingt-deux", "treinta y dos"). */
const WORD = /(?<![\p{L}\p{N}]|[\p{L}]-| y )\p{L}+(?![\p{L}\p{N}]|-\p{L}| y )/gu;

/** "two hundred and six", "a dozen", "twenty-one thousand", "hundreds". */
function inWords(text: string, start: number): NumberFact | null {
  const run =
    /^(?:[a-z]+(?:[\s-]+(?:and\s+)?|$))+/i.exec(text.slice(start))?.[0] ??
    text.slice(start).match(/^[a-z]+/i)?.[0] ??
    '';
  let total = 0;
  let part = 0;
  let end = start;
  for (const word of run.matchAll(/[a-z]+/gi)) {
    const key = word[0].toLowerCase();
    const small = SMALL_NUMBERS.get(key);
    const scale = key.length > 2 ? SCALES.get(singular(key)) : undefined;
    if (small !== undefined) part += small;
    else if (scale !== undefined && scale <= 100) part = (part || 1) * scale;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else if (key === 'and' && end > start) continue;
    else break;
    end = start + word.index + word[0].length;
  }
  const value = total + part;
  if (end === start || (value === 1 && /^one$/i.test(text.slice(start, end)))) return null;
  const word = text.slice(start, end).toLowerCase();
  const size = SCALES.has(singular(word));
  const many = size && word.endsWith('s');
  // Of "hundreds of thousands" the last tells the size.
  if (many && /^ of (?:thous|mill|bill)/i.test(text.slice(end, end + 9))) return null;
  const digits = String(value).replace(/(?<!0)0+$/, '').length || 1;
  return finished(text, start, end, value, many ? -1 : size ? 0 : digits, 'en');
}

const singular = (word: string): string => word.replace(/s$/, '');

function finished(text: string, from: number, to: number, value: number, digits: number, lang: string): NumberFact {
  let end = to;
  let scaled = value;
  // Twice: "mil millones".
  for (let n = 0; n < 2; n++) {
    const word = SCALE.exec(text.slice(end, end + 24));
    const scale = scaleOf(word?.[1]?.toLowerCase() ?? '', lang);
    if (!word || scale === undefined || (/^[mbk]$/i.test(word[1] ?? '') && /^\s/.test(word[0]))) break;
    scaled *= scale;
    end += word[0].length;
    if (/^(?:mio|mrd)$/i.test(word[1] ?? '') && text[end] === '.') end++;
  }
  const percent = PERCENT.exec(text.slice(end, end + 24));
  if (percent) end += percent[0].length;
  const sign = BEFORE.exec(text.slice(Math.max(0, from - 6), from));
  const after = CURRENCY.exec(text.slice(end, end + 32));
  const currency = sign ? currencyOf(sign[0].trim().replace(/\.$/, '')) : currencyOf(after?.[1] ?? '');
  if (!sign && currency) end += after?.[0].length ?? 0;
  const start = sign ? from - sign[0].length : from;
  const kind = currency ? 'money' : 'number';
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    value: scaled,
    digits,
    unit: percent ? 'percent' : 'plain',
    currency,
  };
}

/** "Mil" is a thousand in Spanish and Portuguese, and slang for a million in English. */
const scaleOf = (word: string, lang: string): number | undefined =>
  word === 'mil' ? (/^(?:es|pt)\b/i.test(lang) ? 1e3 : undefined) : SCALES.get(word);

/** Whether the body's numbers hold this one: the same, or one that rounds to it. A share is no count, and euros no dollars. */
export function holdsNumber(body: readonly NumberFact[], fact: NumberFact): boolean {
  return body.some(
    (known) =>
      known.unit === fact.unit &&
      (fact.currency === null || known.currency === fact.currency) &&
      (known.value === fact.value || roundsTo(known, fact) || inMetres(known) === inMetres(fact)),
  );
}

/** "800m" may be 800 million or 800 metres. */
const inMetres = ({ text, value }: NumberFact): number => (/\dm$/.test(text) ? value / 1e6 : value);

function roundsTo({ value: exact, digits: known }: NumberFact, { value, digits }: NumberFact): boolean {
  if (digits < 0) return known > 0 && exact >= value && exact < value * (value < 1e3 ? 10 : 1e3);
  // From "a quarter of a million" to "several million".
  if (digits === 0) return known > 0 && exact >= value / 4 && exact < value * 10;
  if (Math.abs(value) < 10 || Math.abs(exact - value) > Math.abs(value) / 10) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
  return Math.abs(exact - value) <= step / 2 && step > 1;
}
