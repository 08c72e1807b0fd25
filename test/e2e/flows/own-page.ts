import type { Tab } from '../drivers/driver.ts';

/** Says something to the worker as one of Sixty's own pages, in Chromium, and gives what it answers. */
export function ask(own: Tab, name: string, payload: object): Promise<unknown> {
  return own.evaluate((_, message) => chrome.runtime.sendMessage(message), { to: 'worker', name, payload });
}

/** The number of the tab that was opened last. */
export function idOfNewestTab(own: Tab): Promise<number> {
  return own.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({ id = 0 }) => id)));
}

/** How many stories of the library were read at this address. */
export async function recordsOf(own: Tab, url: string): Promise<number> {
  const heads = await own.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'sixty')) return [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('sixty'));
    try {
      if (!database.objectStoreNames.contains('heads')) return [];
      return (await done<{ url: string }[]>(database.transaction('heads').objectStore('heads').getAll())).map(
        (head) => head.url,
      );
    } finally {
      database.close();
    }
  });
  return heads.filter((head) => head === url).length;
}

/**
 * What is wrong in the library as it lies on the disk: half or double records; empty when it is whole.
 * @param waiting where a worker was ended: a story may wait on record until somebody looks through the library
 */
export function storageFacts(own: Tab, waiting: 'none' | 'may be' = 'none'): Promise<string[]> {
  return own.evaluate(async (_, mayWait) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('sixty'));
    const transaction = database.transaction(['heads', 'bodies', 'entries', 'addresses', 'earlier', 'facts']);
    const store = (name: string) => transaction.objectStore(name);
    const [heads, bodies, entries, addresses, earlier, unentered = []] = await Promise.all([
      done<{ id: string; url: string }[]>(store('heads').getAll()),
      done(store('bodies').getAllKeys()),
      done<{ id: string }[]>(store('entries').getAll()),
      done<string[]>(store('addresses').getAll()),
      done(store('earlier').getAllKeys()),
      done<string[] | undefined>(store('facts').get('unentered')),
    ]);
    database.close();
    const ids = heads.map(({ id }) => id).sort();
    const wrong: string[] = [];
    const same = (name: string, keys: string[]) => {
      if (JSON.stringify(keys.sort()) !== JSON.stringify(ids))
        wrong.push(`${name} are not those of the heads: ${keys}`);
    };
    same('bodies', bodies.map(String));
    same(
      'entries',
      entries
        .map(({ id }) => id)
        .concat(mayWait ? unentered.filter((id) => !entries.some((one) => one.id === id)) : []),
    );
    for (const id of [...addresses, ...earlier.map(String)])
      if (!ids.includes(id)) wrong.push(`something is left of ${id}`);
    const urls = heads.map(({ url }) => url);
    if (new Set(urls).size !== urls.length) wrong.push(`a story twice: ${urls}`);
    return wrong;
  }, waiting === 'may be');
}
