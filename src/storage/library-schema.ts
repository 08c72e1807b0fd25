import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Block } from '../core/search/blocks.ts';
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

/**
 * Milliseconds within which two texts of a page are one visit's: pages draw their story bit by bit, and what it said half
 * drawn is no earlier version.
 */
export const SAME_VISIT = 120_000;

/** What the library knows of a story beside the story itself. A changed story gets another number. */
export interface Entry {
  /** Counts up, and is never used again. */
  number: number;
  id: string;
  tags: string[];
  pinned: boolean;
  /** Copies of one text have the same group: the number of the first. */
  group: number;
  /** To find copies; none for a text that is too short. */
  sketch?: Uint32Array<ArrayBuffer>;
  bands?: number[];
}

/** A few facts of `ROW` neighbouring numbers, in columns, so that 100,000 stories are listed and filtered from 2 MB. */
export interface CatalogueRow {
  row: number;
  /** When it was last written, by the count in `facts`. */
  stamp: number;
  /** Seconds since 1970. */
  saved: Uint32Array<ArrayBuffer>;
  source: Uint16Array<ArrayBuffer>;
  group: Uint32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  /** Characters of the record. */
  size: Uint32Array<ArrayBuffer>;
}

/** The terms of a story that is in no segment yet. */
export interface PendingTerms {
  /** Parted by line feeds. */
  terms: string;
  impacts: Uint8Array<ArrayBuffer>;
}

/** What is known of a segment. */
export interface Segment {
  /** Neighbours in time are neighbours in number. */
  id: number;
  /** 0 when made from stories; 1 above its parts when merged. */
  level: number;
  stories: number;
  blocks: number;
  bytes: number;
}

/** Each is missing until it is first written. */
export interface LibraryFacts {
  /** Another one is another library: made anew, or emptied. */
  birth: string;
  /** Goes up with every change of the catalogue. */
  stamp: number;
  /** The last one that was given to a story, and to a segment. */
  number: number;
  segment: number;
  /** The segments that make the index, oldest first. */
  segments: Segment[];
  /** Ids of the stories that were saved, and that catalogue and index do not know yet; mostly missing, or one for a moment. */
  unentered: string[];
  /** Stories of before the catalogue are entered up to this id; missing when all are. */
  backlog: string;
  /** When retention was last looked after, in milliseconds since 1970. */
  retained: number;
}

export interface LibrarySchema extends DBSchema {
  heads: { key: string; value: StoryHead; indexes: { savedAt: string } };
  bodies: { key: string; value: string[] };
  /** Address of a page → id of its story: the canonical one and every one it was read at. */
  addresses: { key: string; value: string; indexes: { id: string } };
  earlier: { key: string; value: EarlierVersion };
  entries: { key: number; value: Entry; indexes: { id: string; tags: string; bands: number } };
  catalogue: { key: number; value: CatalogueRow; indexes: { stamp: number } };
  /** Names of sources; the key stands for the name in the catalogue. */
  sources: { key: number; value: string; indexes: { name: string } };
  pending: { key: number; value: PendingTerms };
  /** First and last term of each block of a segment. */
  directories: { key: number; value: { firsts: string; lasts: string } };
  blocks: { key: [segment: number, block: number]; value: Block };
  /** What is known of the library itself, by `LibraryFacts`. */
  facts: { key: keyof LibraryFacts; value: LibraryFacts[keyof LibraryFacts] };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Store = StoreNames<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, Store[], 'versionchange'>;
export const LIBRARY_NAME = 'sixty';
export const LIBRARY_VERSION = 2;
export const STORES = [
  'heads',
  'bodies',
  'addresses',
  'earlier',
  'entries',
  'catalogue',
  'sources',
  'pending',
  'directories',
  'blocks',
  'facts',
] as const satisfies readonly Store[];

/** One step a version: from version n to n + 1. Steps are never changed once released. */
const MIGRATIONS: ((database: LibraryDatabase, transaction: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    database.createObjectStore('bodies');
    // IndexedDB gives an index only to what has a key path; an empty path is the value itself.
    database.createObjectStore('addresses').createIndex('id', '');
    database.createObjectStore('earlier');
  },
  // Search, filters, tags and groups. The records stay as they are; the stories of before are entered afterwards, a few at a
  // time (`enter-backlog.ts`), so that the first start after an update is as quick with a hundred thousand of them.
  (database, transaction) => {
    const entries = database.createObjectStore('entries', { keyPath: 'number' });
    entries.createIndex('id', 'id', { unique: true });
    entries.createIndex('tags', 'tags', { multiEntry: true });
    entries.createIndex('bands', 'bands', { multiEntry: true });
    database.createObjectStore('catalogue', { keyPath: 'row' }).createIndex('stamp', 'stamp');
    database.createObjectStore('sources', { autoIncrement: true }).createIndex('name', '', { unique: true });
    for (const name of ['pending', 'directories', 'blocks', 'facts'] as const) database.createObjectStore(name);
    const facts = transaction.objectStore('facts');
    void facts.put('', 'backlog');
    void facts.put(crypto.randomUUID(), 'birth');
  },
];

/** Milliseconds that somebody may hold an older library open. Contexts of ours let go at once. */
const PATIENCE = 5_000;

/**
 * Opens the library, migrating an older one. Rejects with a VersionError, and touches nothing, when it is newer than we are;
 * with a TimeoutError when an older one is held open for too long.
 */
export function openLibraryDatabase(gone: () => void): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    let late = false;
    const giveUp = (): void => {
      late = true;
      reject(new DOMException('another context holds the library open', 'TimeoutError'));
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      upgrade(database, from, _to, transaction) {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database, transaction as Upgrade);
      },
      blocked() {
        waiting = setTimeout(giveUp, PATIENCE);
      },
      // A newer version of Sixty, or "delete everything", waits for us: let it through and open again when needed.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    }).then((database) => {
      clearTimeout(waiting);
      if (late) database.close();
      else resolve(database);
    }, reject);
  });
}
