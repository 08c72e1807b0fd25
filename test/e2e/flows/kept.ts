import type { Stage } from './stage.ts';

/** All that Sixty keeps, as text: every store of its databases, one a line, and its storage areas. */
export async function kept(stage: Stage): Promise<{ library: string; local: string; sync: string; session: string }> {
  const page = await stage.driver.openOwnPage('src/marks/marks.html');
  try {
    return await page.evaluate(async (root) => {
      const view = (root as Document).defaultView as typeof globalThis & { wrappedJSObject?: typeof globalThis };
      const own = (view.wrappedJSObject ?? view) as typeof globalThis & { browser?: typeof chrome };
      const { storage } = own.browser ?? own.chrome;
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // The page's own: the browser's rights do not reach into typed arrays.
      const text = (value: unknown) => own.JSON.stringify(value);
      const library: string[] = [];
      for (const { name = '' } of await own.indexedDB.databases()) {
        const database = await done(own.indexedDB.open(name));
        for (const store of [...database.objectStoreNames])
          library.push(`${name} ${store} ${text(await done(database.transaction(store).objectStore(store).getAll()))}`);
        database.close();
      }
      const area = async (name: 'local' | 'sync' | 'session') => text(await storage[name].get(null));
      return {
        library: library.join('\n'),
        local: await area('local'),
        sync: await area('sync'),
        session: await area('session'),
      };
    });
  } finally {
    await page.close();
  }
}

/** Lets time pass for the library: all that it keeps was saved an hour earlier. */
export async function anHourLater(stage: Stage): Promise<void> {
  const page = await stage.driver.openOwnPage('src/marks/marks.html');
  try {
    await page.evaluate(async (root) => {
      const view = (root as Document).defaultView as typeof globalThis & { wrappedJSObject?: typeof globalThis };
      const own = view.wrappedJSObject ?? view;
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(own.indexedDB.open('sixty'));
      const heads = database.transaction('heads', 'readwrite').objectStore('heads');
      for (const head of await done<{ savedAt: string }[]>(heads.getAll())) {
        head.savedAt = new Date(Date.parse(head.savedAt) - 3_600_000).toISOString();
        await done(heads.put(head));
      }
      database.close();
    });
  } finally {
    await page.close();
  }
}
