import type { Fact } from './fact.ts';
import { figuresOf, plainFigure } from './figures.ts';
import { currencyOf, NUMBER_WORDS, SCALES, SMALL_NUMBERS } from './number-words.ts';

/** A number with what it counts in: `value` is scaled ("1.2 million" is 1,200,000), `digits` are those that were written. */
export interface NumberFact extends Fact {
  kind: 'number' | 'money';
  value: number;
  /** Significant digits: a rounded number has fewer than the exact one it stands for. */
  digits: number;
  unit: 'percent' | 'plain';
  currency: string | null;
}

const WORDS = new RegExp(
  `\\b(?:${[...SMALL_NUMBERS.keys()].join('|')}|hundred|dozen|thousand|million|billion)\\b`,
  'gi',
);
const BEFORE = /(?:(?:\b(?:US|A|C|HK|NZ|S))?\$|[€£₹¥￥]|\b(?:Rs|INR|USD|EUR|GBP)\.?)\s*$/i;
const SCALE = /^[\s\u00a0-]*(?:of a )?([\p{L}\p{M}]+)/u;
const PERCENT =
  /^\s*(?:%|٪|per\s?cents?\b|percentage points?\b|प्रतिशत|prozent\b|por cien?to\b|per cento\b|pour cent\b|procent\b)/iu;
const CURRENCY = /^\s*(?:d['’]|d[ei]\s)?([€£₹¥$]|[\p{L}\p{M}]+)/u;
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

/** "two hundred and six", "a dozen", "twenty-one thousand". */
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
    const scale = key.length > 2 ? SCALES.get(key) : undefined;
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
  if (/^(?:hundred|thousand|million|billion|dozen)s?$/i.test(text.slice(start, end))) return null;
  return finished(text, start, end, value, String(value).replace(/(?<!0)0+$/, '').length || 1, 'en');
}

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
  const after = CURRENCY.exec(text.slice(end, end + 16));
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
      (known.value === fact.value || roundsTo(known.value, fact)),
  );
}

function roundsTo(exact: number, { value, digits }: NumberFact): boolean {
  if (Math.abs(value) < 10 || Math.abs(exact - value) > Math.abs(value) / 10) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
  return Math.abs(exact - value) <= step / 2 && step > 1;
}
