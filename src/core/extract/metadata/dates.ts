import { monthOf } from './month-names.ts';

/** Digits of other scripts as ASCII, full-width forms included. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    // Every block of decimal digits begins at a code point whose low nibble is 0 or 6.
    return code < 128 ? digit : String((code - ((code & 0xf) >= 6 ? 6 : 0)) & 0xf);
  });
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or empty when it is no day between 1990 and 2099. Thai years (Buddhist era) are converted. */
function day(year: number, month: number, date: number): string {
  const common = year >= 2500 && year < 2650 ? year - 543 : year < 100 ? 2000 + year : year;
  if (common < 1990 || common > 2099 || month < 1 || month > 12 || date < 1) return '';
  return date > new Date(Date.UTC(common, month, 0)).getUTCDate() ? '' : `${common}-${pad(month)}-${pad(date)}`;
}

const ISO =
  /\b([12]\d{3})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const YEAR_FIRST = /([12]\d{3})\s*(?:年|년|[./-])\s*(\d{1,2})\s*(?:月|월|[./-])\s*(\d{1,2})/;
const DAY_MONTH_NAME =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s.,/-]{0,9}(?:de\s+|of\s+|d[’'])?([\p{L}\p{M}.]{2,14})(?: (?:الثاني|الأول))?[\s.,/-]{0,9}(?:de\s+|del\s+)?['’]?([12]\d{3}|\d{2}(?![\d:]))/u;
/** Also `Mon Aug 03 12:45:00 EDT 2015`, as Java and C write it. */
const MONTH_NAME_DAY =
  /([\p{L}\p{M}.]{3,14})[\s.]{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d:\d\d [A-Z]{2,5} )?(\d{4})/u;
const YEAR_MONTH_NAME = /(\d{4})[.,\s]+([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})/u;
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?([12]\d{3}|\d{2})(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2})[:.h時시](\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\b\.?)?/i;
/** Of which half of the day a clock before or behind such a mark is, where that is not "am" or "pm". */
const EARLY = /오전|午前|上午|凌晨|صباح|π\.\s?μ/;
const LATE = /오후|午後|下午|晚上|مساء|μ\.\s?μ|পিএম|\d م(?!\p{L})/u;
const ZONE = /\b(UTC|GMT|Z)\b|(?:UTC|GMT|\d)\s*([+-]\d{2}):?(\d{2})\b/;

/**
 * The first date in a text, as ISO 8601: with the time and the offset from UTC where the text has them. Reads ISO forms,
 * numbers in the order of the language (month first only for US English) and month names of some twenty-five languages.
 * Empty when there is none, or none between 1990 and 2099. Never throws.
 */
export function dateIn(text: string, lang = ''): string {
  if (text === '' || text.length > 300) return '';
  const plain = asciiDigits(text);
  const iso = ISO.exec(plain);
  if (iso !== null) {
    const [, year, month, date, hour, minute, second, zone] = iso;
    const found = day(Number(year), Number(month), Number(date));
    if (found !== '')
      return (
        found +
        (hour === undefined
          ? clockIn(plain.slice(iso.index + iso[0].length))
          : clock(Number(hour), Number(minute), Number(second ?? 0), zone ?? ''))
      );
  }
  const epoch = /^\s*(1\d{9})(?:\d{3})?\s*$/.exec(plain)?.[1];
  if (epoch !== undefined) return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
  for (const [pattern, order] of PATTERNS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const found = order(match, lang);
    if (found !== '') return found + clockIn(plain.replace(match[0], ' '));
  }
  return '';
}

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray, lang: string) => string])[] = [
  [YEAR_FIRST, (m) => day(Number(m[1]), Number(m[2]), Number(m[3]))],
  [DAY_MONTH_NAME, (m) => day(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1]))],
  [MONTH_NAME_DAY, (m) => day(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2]))],
  [YEAR_MONTH_NAME, (m) => day(Number(m[1]), monthOf(m[2] ?? ''), Number(m[3]))],
  [
    NUMBERS,
    (m, lang) => {
      const [first, second, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
      const monthFirst = m[2] === '/' && /^en(?:-US)?$/i.test(lang);
      return monthFirst
        ? day(year, first, second) || day(year, second, first)
        : day(year, second, first) || day(year, first, second);
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
  return clock(
    hour,
    Number(match[2]),
    Number(match[3] ?? 0),
    zone === null ? '' : zone[1] !== undefined ? 'Z' : `${zone[2]}:${zone[3]}`,
  );
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
  if (named !== null) return day(Number(named[1]), monthOf(named[2] ?? ''), Number(named[3]));
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(url) ??
    /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(url);
  return match === null ? '' : day(Number(match[1]), Number(match[2]), Number(match[3]));
}
