import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A key and the only origin that it is ever sent to. */
interface ServerKey {
  origin: string;
  key: string;
}

interface Secrets extends DBSchema {
  keys: { key: 'server'; value: ServerKey };
}

/**
 * The key of the reader's server lives in a database of the extension's own origin: in Firefox every content script could
 * read `storage.local`, and an IndexedDB of ours no page and no content script can open in any browser. It is in no settings
 * file, in no export, and never synced.
 */
const NAME = 'sixty-secrets';

async function withSecrets<T>(work: (database: IDBPDatabase<Secrets>) => Promise<T>): Promise<T> {
  const database = await openDB<Secrets>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('keys') });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The key for this origin; empty where there is none, or one for another server. */
export async function serverKey(origin: string): Promise<string> {
  const kept = await withSecrets((database) => database.get('keys', 'server'));
  return kept?.origin === origin ? kept.key : '';
}

/** Keeps one key, in place of the one before. An empty key forgets it. */
export async function keepServerKey(origin: string, key: string): Promise<void> {
  await withSecrets(async (database) => {
    if (key === '') await database.delete('keys', 'server');
    else await database.put('keys', { origin, key }, 'server');
  });
}
