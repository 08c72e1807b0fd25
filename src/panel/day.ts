import { storiesSince } from '../storage/library.ts';
import type { StoryHead } from '../storage/library-schema.ts';
import { observable } from '../ui/observable.ts';

/** The stories saved today, by the reader's clock, newest first. */
export const day = observable<StoryHead[]>([]);

export async function listDay(): Promise<void> {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  day.value = await storiesSince(midnight.toISOString());
}
