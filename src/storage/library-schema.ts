import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Story } from '../core/story.ts';

/** A story without its body, so that lists of thousands are cheap to read. */
export interface StoryHead extends Omit<Story, 'paragraphs'> {
  /** Of headline and body: another digest is another version of the story. */
  digest: string;
}

/** What a story said before it changed. */
export interface EarlierVersion {
  story: Story;
  /** ISO 8601, UTC: when the next version was saved. */
  replacedAt: string;
}

export interface LibrarySchema extends DBSchema {
  heads: { key: string; value: StoryHead; indexes: { savedAt: string } };
  bodies: { key: string; value: string[] };
  /** Address of a page → id of its story: the canonical one and every one it was read at. */
  addresses: { key: string; value: string; indexes: { id: string } };
  earlier: { key: string; value: EarlierVersion };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export const LIBRARY_NAME = 'sixty';
export const LIBRARY_VERSION = 1;

/** One step a version: from version n to n + 1. Steps are never changed once released. */
const MIGRATIONS: ((database: LibraryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    database.createObjectStore('bodies');
    // IndexedDB gives an index only to what has a key path; an empty path is the value itself.
    database.createObjectStore('addresses').createIndex('id', '');
    database.createObjectStore('earlier');
  },
];

/** Opens the library, migrating an older one. Rejects with a VersionError, and touches nothing, when it is newer than we are. */
export function openLibraryDatabase(gone: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    // A newer version of Sixty, or "delete everything", waits for us: let it through and open again when needed.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
}
