/** What somebody else does to the library. Sent as text to one of Sixty's own pages, each by itself. */

/** Puts an empty library of another version in the place of ours, and holds it open. */
export async function holdLibrary(_: unknown, version: number): Promise<void> {
  // Asked for in one breath: nobody's library comes between.
  indexedDB.deleteDatabase('sixty');
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('sixty', version);
    opening.onupgradeneeded = () => {
      if (version === 1) {
        opening.result.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        opening.result.createObjectStore('bodies');
        opening.result.createObjectStore('addresses').createIndex('id', '');
        opening.result.createObjectStore('earlier');
      }
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      done();
    };
  });
}

/** Lets it go, without a trace of its being held. */
export function letGo(): void {
  (globalThis as unknown as { held: IDBDatabase }).held.close();
}

/** Takes it away. */
export async function removeLibrary(): Promise<void> {
  await new Promise((done) => {
    indexedDB.deleteDatabase('sixty').onsuccess = done;
  });
}
