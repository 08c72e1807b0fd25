import { deleteDB } from 'idb';
import { browser } from '../browser.ts';
import { closeLibrary } from './connection.ts';

/**
 * Deletes all that Sixty keeps: every database of its origin, the settings of this device and those that travel, and what is
 * remembered of open tabs. Contexts that have a database open let it go (see `blocking` in `library-schema.ts`).
 */
export async function deleteEverything(): Promise<void> {
  await closeLibrary();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name !== undefined && deleteDB(name)));
  const { local, session, sync } = browser.storage;
  await Promise.all([local, session, sync].map((area) => area.clear()));
}
