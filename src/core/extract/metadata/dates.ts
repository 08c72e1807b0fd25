import { day, pad } from './calendar-day.ts';
import { monthOf } from './month-names.ts';

/** Digits of other scripts as ASCII, full-width forms included. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    if (code < 128) return digit;
    // A block of decimal digits begins at a code point whose low nibble is 0, or 6 where the one at 0 is no digit.
    return String((code & 0xf) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~0xf)) ? 0 : 6));
  });
}

const ISO =
  /\b([12]\d{3})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/gi;
const YEAR_FIRST = /(?<!\d)([12]\d{3})\s*(?:年|년|[./-])\s*(\d{1,2})\s*(?:月|월|[./-])\s*(\d{1,2})/g;
/** Months that have two names are given by both in Arabic. Two digits with a clock's mark behind them are an hour, no year. */
const DAY_MONTH_NAME =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s.,/-]{0,9}(?:de\s+|of\s+|d[’'])?([\p{L}\p{M}.]{2,14}(?: (?:الثاني|الأول))?)(?:\s?\/\s?[\p{L} ]{3,14})?[\s.,،׳/-]{0,9}(?:de\s+|del\s+)?['’]?([12]\d{3}|\d{2}(?![\d:]|\.\d|\s?h))/gu;
/** Also `Mon Aug 03 12:45:00 EDT 2015`, as Java and C write it. */
const MONTH_NAME_DAY =
  /([\p{L}\p{M}.]{3,14})[\s.]{1,9}(\d{1,2})(?:st|nd|rd|th)?[,،]?\s+(?:\d\d:\d\d:\d\d [A-Z]{2,5} )?(\d{4})/gu;
/** With a word for the year in Baltic languages. */
const YEAR_MONTH_NAME = /(\d{4})[.,\s]+(?:m\. )?([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?!\d)/gu;
const YEAR_DAY_MONTH_NAME = /(\d{4})\. gada (\d{1,2})\. ([\p{L}\p{M}]{3,14})/gu;
const MONTH_NUMBER = /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm) ([12]\d{3})/giu;
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?([12]\d{3}|\d{2}(?![:h]|\.\d|\sUhr))(?!\d)/g;
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.]|\s?[h時时点點시]\s?)(\d{2}|\d(?=[分분]))(?::(\d{2}))?\s*(?:([ap])\.?m\b\.?)?/i;
/** Of which half of the day a clock before or behind such a mark is, where that is not "am" or "pm". */
const EARLY = /오전|午前|上午|凌晨|صباح|π\.\s?μ/;
const LATE = /오후|午後|下午|晚上|مساء|μ\.\s?μ|পিএম|\d م(?!\p{L})/u;
const ZONE = /(?<![A-Za-z])(?:UTC|GMT|Z)\b(?:\s?([+-])(\d{1,2}):?(\d{2})?(?!\d))?|\d\s*([+-])(\d{2}):?(\d{2})\b/;

/** Years of an era, in Japan and Taiwan. */
const ERA = /(令和|平成|民[國国])\s?(元|\d{1,3})年/g;

function commonEra(_: string, era: string, year: string): string {
  return `${(era === '令和' ? 2018 : era === '平成' ? 1988 : 1911) + (Number(year) || 1)}年`;
}

/**
 * The first date in a text, as ISO 8601: with the time and the offset from UTC where the text has them. Reads ISO forms,
 * numbers in the order of the language (month first only for US English) and month names of the language, or of those that
 * the script allows. Empty when there is none, or none between 1990 and 2099. Never throws.
 */
export function dateIn(text: string, lang = ''): string {
  return datesIn(text, lang)[0] ?? '';
}

/** All dates of a text that are written in the way of its first. */
export function datesIn(text: string, lang = ''): string[] {
  if (text === '' || text.length > 300) return [];
  const plain = asciiDigits(text).replace(ERA, commonEra);
  const epoch = /^\s*(1\d{9})(?:\d{3})?\s*$/.exec(plain)?.[1];
  if (epoch !== undefined) return [new Date(Number(epoch) * 1000).toISOString().replace('.000', '')];
  for (const [pattern, order] of PATTERNS) {
    const found: { date: string; start: number; end: number }[] = [];
    pattern.lastIndex = 0;
    for (let m = pattern.exec(plain); m !== null; m = pattern.exec(plain)) {
      const date = order(m, lang);
      // What is no date may hold the beginning of one.
      if (date === '') pattern.lastIndex = m.index + (m[1]?.length ?? 1);
      else found.push({ date, start: m.index, end: pattern.lastIndex });
    }
    // Of several each has the clock behind it, or that before it where the first has; one alone that of the text.
    const leads = clockIn(plain.slice(0, found[0]?.start ?? 0)) !== '';
    if (found.length > 0)
      return found.map(({ date, start, end }, at) => {
        if (date.includes('T')) return date;
        const before = leads || found.length === 1 ? plain.slice(found[at - 1]?.end ?? 0, start) : '';
        return date + clockIn(`${before} ${plain.slice(end, found[at + 1]?.start)}`);
      });
  }
  return [];
}

type Order = (match: RegExpMatchArray, lang: string) => string;

const PATTERNS: readonly (readonly [RegExp, Order])[] = [
  [
    ISO,
    ([, year, month, date, hour, minute, second, zone], lang) => {
      const found = day(Number(year), Number(month), Number(date), lang);
      if (found === '' || hour === undefined) return found;
      return found + clock(Number(hour), Number(minute), Number(second ?? 0), zone ?? '');
    },
  ],
  [YEAR_FIRST, (m, lang) => day(Number(m[1]), Number(m[2]), Number(m[3]), lang)],
  [DAY_MONTH_NAME, (m, lang) => day(Number(m[3]), monthOf(m[2] ?? '', lang), Number(m[1]), lang)],
  [MONTH_NAME_DAY, (m, lang) => day(Number(m[3]), monthOf(m[1] ?? '', lang), Number(m[2]), lang)],
  [YEAR_MONTH_NAME, (m, lang) => day(Number(m[1]), monthOf(m[2] ?? '', lang), Number(m[3]), lang)],
  [YEAR_DAY_MONTH_NAME, (m, lang) => day(Number(m[1]), monthOf(m[3] ?? '', lang), Number(m[2]), lang)],
  [MONTH_NUMBER, (m, lang) => day(Number(m[3]), Number(m[2]), Number(m[1]), lang)],
  [
    NUMBERS,
    (m, lang) => {
      const [first, second, last] = [Number(m[1]), Number(m[3]), Number(m[4])];
      // Two digits of a year stand first where whole years do; in Chinese in either place.
      if (last < 100 && /^(?:ko|ja|fa|hu|lt|zh)\b/.test(lang))
        return m[1]?.length === 2 && lang[0] !== 'z' ? day(first, second, last, lang) : '';
      const monthFirst = m[2] === '/' && /^en(?:-US)?$/i.test(lang);
      return monthFirst
        ? day(last, first, second, lang) || day(last, second, first, lang)
        : day(last, second, first, lang) || day(last, first, second, lang);
    },
  ],
];

/** Letters of such a mark. */
const MARK = 6;

function clockIn(rest: string): string {
  const match = CLOCK.exec(rest);
  if (match === null) return '';
  let hour = Number(match[1]);
  if (match[4] !== undefined) hour = (hour % 12) + (match[4].toLowerCase() === 'p' ? 12 : 0);
  const around = rest.slice(Math.max(0, match.index - MARK), match.index + match[0].length + MARK);
  if (LATE.test(around) && hour < 12) hour += 12;
  else if (EARLY.test(around) && hour === 12) hour = 0;
  const zone = ZONE.exec(rest);
  const sign = zone?.[1] ?? zone?.[4];
  const offset = sign ? `${sign}${pad(Number(zone?.[2] ?? zone?.[5]))}:${zone?.[3] ?? zone?.[6] ?? '00'}` : 'Z';
  return clock(hour, Number(match[2]), Number(match[3] ?? 0), zone === null ? '' : offset);
}

function clock(hour: number, minute: number, second: number, zone: string): string {
  if (hour > 23 || minute > 59 || second > 59) return '';
  const offset = /^(?:z|utc|gmt)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h: string, m?: string) => `${h}:${m ?? '00'}`);
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`;
}

/** The day written in an address: `/2024/01/31/`, `/2024/jan/31/`, `/2024-01-31-`, `/20240131`. Empty when there is none. */
export function dateInUrl(url: string): string {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?!\d)/i.exec(url);
  if (named !== null) return day(Number(named[1]), monthOf(named[2] ?? '', 'en'), Number(named[3]), '');
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(url) ??
    /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(url);
  return match === null ? '' : day(Number(match[1]), Number(match[2]), Number(match[3]), '');
}
