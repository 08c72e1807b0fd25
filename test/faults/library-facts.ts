import { openDB } from 'idb';
import { readCatalogue } from '../../src/storage/catalogue.ts';
import { storyDigest } from '../../src/storage/digest.ts';
import { closeLibrary } from '../../src/storage/library.ts';
import { LIBRARY_NAME, type LibrarySchema } from '../../src/storage/library-schema.ts';

/**
 * What is wrong in the library: lost, half or double records; empty when it is whole. First as it lies on the disk, where a story may
 * wait to be entered, then as somebody finds it who looks through it.
 */
export async function wrongInLibrary(
  reported: ReadonlyMap<string, { url: string; body: string[] }>,
): Promise<string[]> {
  const broken = await wrongOnDisk(reported, true);
  if (!(await isThere())) return broken;
  await readCatalogue();
  await closeLibrary();
  return [...broken, ...(await wrongOnDisk(reported, false))];
}

async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === LIBRARY_NAME);
}

async function wrongOnDisk(
  reported: ReadonlyMap<string, { url: string; body: string[] }>,
  mayWait: boolean,
): Promise<string[]> {
  // Opening one that is not there would make one without stores.
  if (!(await isThere())) return reported.size > 0 ? ['the whole library is lost'] : [];
  const database = await openDB<LibrarySchema>(LIBRARY_NAME);
  try {
    const transaction = database.transaction([
      'heads',
      'bodies',
      'addresses',
      'entries',
      'pending',
      'earlier',
      'facts',
    ]);
    const store = <Name extends 'heads' | 'bodies' | 'addresses' | 'entries' | 'pending' | 'earlier'>(name: Name) =>
      transaction.objectStore(name);
    const [heads, bodies, bodyKeys, addresses, entries, pending, earlier, segments, unentered] = await Promise.all([
      store('heads').getAll(),
      store('bodies').getAll(),
      store('bodies').getAllKeys(),
      store('addresses').getAll(),
      store('entries').getAll(),
      store('pending').getAllKeys(),
      store('earlier').getAllKeys(),
      transaction.objectStore('facts').get('segments'),
      transaction.objectStore('facts').get('unentered'),
    ]);
    const broken: string[] = [];
    const body = new Map(bodyKeys.map((key, n) => [key, bodies[n] ?? []]));
    const ids = new Set(heads.map(({ id }) => id));
    const waiting = (unentered ?? []) as string[];
    for (const head of heads) {
      const paragraphs = body.get(head.id);
      if (!paragraphs) broken.push(`a head without a body: ${head.url}`);
      else if ((await storyDigest({ headline: head.headline, paragraphs })) !== head.digest)
        broken.push(`the head of one version with the body of another: ${head.url}`);
      const mine = entries.filter(({ id }) => id === head.id);
      const waits = mayWait && mine.length === 0 && waiting.includes(head.id);
      if (mine.length !== 1 && !waits) broken.push(`${mine.length} entries for ${head.url}`);
      const searched = segments !== undefined || mine.every(({ number }) => pending.includes(number));
      if (!searched) broken.push(`a story that no search finds: ${head.url}`);
    }
    for (const id of [...body.keys(), ...addresses, ...entries.map((entry) => entry.id), ...earlier])
      if (!ids.has(id)) broken.push(`something is left of a story that is not there: ${id}`);
    const urls = heads.map(({ url }) => url);
    if (new Set(urls).size !== urls.length) broken.push(`a story twice: ${urls}`);
    for (const [id, { url }] of reported) if (!ids.has(id)) broken.push(`reported as saved, and lost: ${url}`);
    return broken;
  } finally {
    database.close();
  }
}
