import type { IDBPTransaction } from 'idb';
import type { Story } from '../core/story.ts';
import { inLibrary } from './connection.ts';
import type { Marks } from './enter-story.ts';
import { joined } from './joined.ts';
import type { Entry, LibrarySchema } from './library-schema.ts';

/** A story with all that is kept of it, as it is taken along. */
export interface Kept extends Marks {
  number: number;
  group: number;
  story: Story;
}

/** Whole stories by their numbers, in that order; those that are gone meanwhile are left out. */
export function keptStories(numbers: readonly number[]): Promise<Kept[]> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['entries', 'heads', 'bodies']);
    const entries = transaction.objectStore('entries');
    const found = await Promise.all(numbers.map(async (number) => wholeStory(transaction, await entries.get(number))));
    return found.filter((one) => one !== undefined);
  });
}

/** The whole story with this id, or undefined. */
export function keptStory(id: string): Promise<Kept | undefined> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['entries', 'heads', 'bodies']);
    return wholeStory(transaction, await transaction.objectStore('entries').index('id').get(id));
  });
}

async function wholeStory(
  transaction: IDBPTransaction<LibrarySchema, ('entries' | 'heads' | 'bodies')[], 'readonly'>,
  entry: Entry | undefined,
): Promise<Kept | undefined> {
  if (!entry) return undefined;
  const { number, group, tags, pinned, id } = entry;
  const [head, body] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('bodies').get(id),
  ]);
  return head && body && { number, group, tags, pinned, story: joined(head, body) };
}

/** The bodies of stories, by id. */
export function bodiesOf(ids: readonly string[]): Promise<(string[] | undefined)[]> {
  return inLibrary((database) => {
    const { store } = database.transaction('bodies');
    return Promise.all(ids.map((id) => store.get(id)));
  });
}
