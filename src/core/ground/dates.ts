import { MONTHS as MONTH_NAMES } from '../english-calendar.ts';
import { CALENDARS, type Calendar, formsIn, placeAmong } from './calendars.ts';
import type { Fact } from './fact.ts';

/** A date, as far as it was given; parts that were not are null. */
export interface DateFact extends Fact {
  kind: 'date';
  year: number | null;
  /** 1–12. */
  month: number | null;
  day: number | null;
  /** 0 Sunday – 6 Saturday. */
  weekday: number | null;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
type Part = 'day' | 'month' | 'year' | 'weekday';
type Form = readonly [RegExp, readonly Part[]];

/** Forms that every language knows: ISO, and a year alone that counts nothing. */
const EVERYWHERE: readonly Form[] = [
  [new RegExp(`\\b(${YEAR})-(\\d\\d)-(\\d\\d)\\b`, 'g'), ['year', 'month', 'day']],
  [
    new RegExp(
      `(?<![\\p{L}$€£₹.,-])(?<!\\d)(${YEAR})(?![\\p{L}%]|[.,]?\\d|\\s?[€$£¥₹%]|\\s(?:mil|euros?\\b|dollars?\\b|pounds\\b|rupees\\b|billion|people|per)|\\s\\d{3}(?!\\d))`,
      'giu',
    ),
    ['year'],
  ],
];
const ENGLISH: readonly Form[] = [
  [new RegExp(`\\b(${DAY})(?: of)? (${MONTH})(?:,? (${YEAR}))?(?![\\w-])`, 'gi'), ['day', 'month', 'year']],
  [new RegExp(`\\b(${MONTH}) (${DAY})(?:,? (${YEAR}))?(?![\\w-])`, 'gi'), ['month', 'day', 'year']],
  [new RegExp(`\\b(${MONTH}),? (${YEAR})(?![\\w-])`, 'gi'), ['month', 'year']],
  ...EVERYWHERE,
  [new RegExp(`\\b(${WEEKDAYS.join('|')})s?\\b`, 'gi'), ['weekday']],
  [new RegExp(`\\b(${MONTH_NAMES})\\b`, 'g'), ['month']],
];
/** "may" and "march" are mostly verbs: alone they are months only after these. */
const MONTH_CUE = /\b(?:in|last|next|since|until|by|early|late|mid|of|from|this|during)[ -]$/i;

/** Those of the languages whose months we know, made when one is first read. */
const elsewhere = new Map<string, readonly Form[]>();

function formsOf(language: string, calendar: Calendar): readonly Form[] {
  const known = elsewhere.get(language) ?? [...formsIn(calendar), ...EVERYWHERE];
  elsewhere.set(language, known);
  return known;
}

/** Dates of a text in order, each as far as it goes: English, German, French and Spanish names, figures in every language. */
export function dateFacts(text: string, lang: string): DateFact[] {
  const found: DateFact[] = [];
  // Which letters are part of a date already.
  const taken = new Uint8Array(text.length);
  const [language = ''] = lang.toLowerCase().split('-');
  const calendar = CALENDARS.get(language);
  for (const [pattern, parts] of calendar ? formsOf(language, calendar) : ENGLISH) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      if (!calendar && /^(?:may|march)$/i.test(match[0]) && !MONTH_CUE.test(text.slice(Math.max(0, start - 8), start)))
        continue;
      const date: DateFact = {
        kind: 'date',
        text: match[0],
        start,
        end,
        year: null,
        month: null,
        day: null,
        weekday: null,
      };
      parts.forEach((part, n) => {
        const written = match[n + 1];
        if (written !== undefined) date[part] = partValue(part, written, calendar);
      });
      found.push(date);
      taken.fill(1, start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function partValue(part: Part, written: string, calendar: Calendar | undefined): number {
  if (calendar && (part === 'month' || part === 'weekday') && /\p{L}/u.test(written)) {
    return placeAmong(calendar[part], written) + (part === 'month' ? 1 : 0);
  }
  if (part === 'weekday') return WEEKDAYS.indexOf(written.toLowerCase());
  if (part === 'month' && /\p{L}/u.test(written)) return MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
  return Number.parseInt(written, 10);
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether the body's dates hold this one: each part it gives stands in one of them, or they agree on all that both give. */
export function holdsDate(body: readonly DateFact[], fact: DateFact): boolean {
  return (
    body.some((known) => PARTS.every((part) => fact[part] === null || fact[part] === known[part])) || pieced(body, fact)
  );
}

/** A date pieced together: day and month at one place, the year at another. */
function pieced(body: readonly DateFact[], fact: DateFact): boolean {
  if (fact.year === null || fact.month === null) return false;
  const dayAndMonth = body.some(({ month, day, year }) => month === fact.month && day === fact.day && year === null);
  return dayAndMonth && body.some(({ year, month }) => year === fact.year && month === null);
}
