const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * When a story appeared, as a newspaper would say it: "5 minutes ago" within the day, then the date, with the year when it is another.
 * @param iso ISO 8601, date alone or with time. A date alone is that day everywhere and is not moved by time zones.
 * @returns the short and the full form; undefined where `iso` is no date.
 */
export function storyTime(iso: string, now: Date, lang: string): { short: string; full: string } | undefined {
  const at = new Date(iso);
  if (iso === '' || Number.isNaN(at.getTime())) return undefined;
  const timed = iso.includes('T');
  const zone = timed ? {} : { timeZone: 'UTC' };
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'full', ...(timed ? { timeStyle: 'short' } : zone) }).format(
    at,
  );
  const age = now.getTime() - at.getTime();
  if (timed && age >= 0 && age < DAY) return { short: ago(age, lang), full };
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  const short = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...zone,
  }).format(at);
  return { short, full };
}

function ago(age: number, lang: string): string {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  // "Now": a minute has not gone by.
  if (age < MINUTE) return relative.format(0, 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  return relative.format(-Math.floor(age / HOUR), 'hour');
}
