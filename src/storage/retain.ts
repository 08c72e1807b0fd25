import { type Catalogue, isPinned, newestFirst, readCatalogue } from './catalogue.ts';
import { inLibrary } from './connection.ts';
import type { Entry } from './library-schema.ts';
import { fact } from './library-transaction.ts';
import { removeStories } from './remove-story.ts';
import type { Retention } from './settings.ts';

/** Bytes on disk for each character of a record, its words in the index included: measured with 10,000 stories. */
const BYTES_A_CHARACTER = 1.4;
const DAY = 86_400;
/** Milliseconds between two looks of the worker. */
const LOOK_EVERY = 3_600_000;
/** Stories taken out in one transaction. */
const AT_ONCE = 50;

/** Numbers of the stories that are beyond what the reader keeps: the oldest, and never a pinned one. */
export function beyond(catalogue: Catalogue, { days, stories, megabytes }: Retention, now: Date): number[] {
  const oldest = days === null ? 0 : now.getTime() / 1000 - days * DAY;
  let count = 0;
  let bytes = 0;
  return newestFirst(catalogue, (number) => !isPinned(catalogue, number)).filter((number) => {
    count++;
    bytes += (catalogue.size[number] ?? 0) * BYTES_A_CHARACTER;
    return (
      (catalogue.saved[number] ?? 0) < oldest ||
      (stories !== null && count > stories) ||
      (megabytes !== null && bytes > megabytes * 1e6)
    );
  });
}

/** Bytes that the stories take, roughly. */
export function bytesOf(catalogue: Catalogue): number {
  return catalogue.size.reduce((sum, size) => sum + size, 0) * BYTES_A_CHARACTER;
}

/**
 * Takes out what is beyond what the reader keeps.
 * @param when `due`: only when the last look was an hour ago
 * @param read ids of stories that stay for now: the reader may be looking at them
 * @returns how many went
 */
export async function retainStories(
  kept: Retention,
  when: 'due' | 'now',
  now: Date,
  read?: ReadonlySet<string>,
): Promise<number> {
  if (kept.days === null && kept.stories === null && kept.megabytes === null) return 0;
  const last = await inLibrary((database) => fact(database.transaction('facts').store, 'retained'));
  const since = now.getTime() - (last ?? 0);
  // A clock that was set back must not put it off for years.
  if (when === 'due' && since >= 0 && since < LOOK_EVERY) return 0;
  await inLibrary((database) => database.put('facts', now.getTime(), 'retained'));
  const numbers = beyond(await readCatalogue(), kept, now);
  let gone = 0;
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE);
    const entries = await inLibrary((database) => {
      const { store } = database.transaction('entries');
      return Promise.all(some.map((number) => store.get(number)));
    });
    // One may have been pinned, or have changed, since it was counted.
    const stays = ({ id, number, pinned }: Entry) => pinned || read?.has(id) || !some.includes(number);
    gone += (
      await removeStories(
        entries.flatMap((entry) => entry?.id ?? []),
        stays,
      )
    ).length;
  }
  return gone;
}
