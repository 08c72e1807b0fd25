import { BUDDHIST, SOLAR } from './month-names.ts';

const DAY = 86_400_000;

/** A number in two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * `YYYY-MM-DD`, or empty when it is no day between 1990 and 2099. Days of the Persian calendar and Thai years (Buddhist era)
 * are converted, where the language or the name of the month says that they are such.
 */
export function day(year: number, month: number, date: number, lang: string): string {
  const isPersian = /^(?:fa|ps)\b/.test(lang) && year < 1500;
  if (isPersian || (month > SOLAR && month <= BUDDHIST)) return persianDay(year, (month % SOLAR) - 1, date);
  const common = commonYear(year, month > BUDDHIST || /^(?:th|lo|km)\b/.test(lang));
  const at = month > BUDDHIST ? month - BUDDHIST : month;
  if (common < 1990 || common > 2099 || at < 1 || at > 12 || date < 1) return '';
  return date > new Date(Date.UTC(common, at, 0)).getUTCDate() ? '' : `${common}-${pad(at)}-${pad(date)}`;
}

function commonYear(year: number, isBuddhist: boolean): number {
  if (isBuddhist && year > 2500) return year - 543;
  if (year >= 100) return year;
  // Of two digits too; below these they would be years before 1990.
  return isBuddhist && year > 32 ? year + 1957 : year + 2000;
}

/** The Persian year begins on one of four days in March: the browser knows on which. */
function persianDay(year: number, month: number, date: number): string {
  const whole = year < 100 ? year + (year < 50 ? 1400 : 1300) : year;
  if (whole < 1369 || whole > 1430 || month < 0) return '';
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const guess = Date.UTC(whole + 621, 2, 19) + (month * 31 - Math.max(0, month - 6) + date - 1) * DAY;
  for (let at = guess; at < guess + 4 * DAY; at += DAY)
    if (format.format(at).startsWith(`${month + 1}/${date}/${whole} `)) return new Date(at).toISOString().slice(0, 10);
  return '';
}
