import { signal } from '@preact/signals';
import { type Catalogue, isPinned } from '../storage/catalogue.ts';
import { taggedWith } from '../storage/marks.ts';

/** When a story was saved: within the last days, or between two days of the reader's calendar ("2026-11-23", empty for open). */
export type Period = { days: number } | { from: string; to: string };

/** What narrows the list, beside the words looked for. */
export interface Filters {
  /** The number of a source in the catalogue. */
  source?: number;
  period?: Period;
  tag?: string;
  pinned?: true;
}

export const filters = signal<Filters>({});

/** Which numbers the filters let through. */
export async function letsThrough(
  { source, period, tag, pinned }: Filters,
  catalogue: Catalogue,
  now: Date,
): Promise<(number: number) => boolean> {
  const tagged = tag === undefined ? undefined : await taggedWith(tag);
  const [from, to] = period ? secondsOf(period, now) : [0, Number.POSITIVE_INFINITY];
  return (number) => {
    const saved = catalogue.saved[number] ?? 0;
    return (
      saved >= from &&
      saved < to &&
      (source === undefined || catalogue.source[number] === source) &&
      (!pinned || isPinned(catalogue, number)) &&
      (!tagged || tagged.has(number))
    );
  };
}

/** From the beginning of the first day to the end of the last, by the reader's clock, in seconds since 1970. */
function secondsOf(period: Period, now: Date): [number, number] {
  if ('days' in period) {
    const midnight = new Date(now);
    midnight.setHours(0, 0, 0, 0);
    midnight.setDate(midnight.getDate() - period.days + 1);
    return [midnight.getTime() / 1000, Number.POSITIVE_INFINITY];
  }
  const from = Date.parse(`${period.from}T00:00:00`) / 1000;
  const end = new Date(`${period.to}T00:00:00`);
  // A day has 25 hours where summer time ends.
  end.setDate(end.getDate() + 1);
  const to = end.getTime() / 1000;
  return [Number.isNaN(from) ? 0 : from, Number.isNaN(to) ? Number.POSITIVE_INFINITY : to];
}
