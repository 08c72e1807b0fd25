/** What fills the room that the browser gives our origin. Sent as text to one of Sixty's own pages, each by itself. */

/** Writes into a database of its own, ever smaller, until nothing more goes in; gives the name of what the browser says then. */
export async function fillDisk(): Promise<string> {
  // Once it was full, Firefox lets a connection do nothing but take away: each write has its own.
  const open = () =>
    new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('filler', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('all', { autoIncrement: true });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
  const write = async (bytes: number): Promise<string> => {
    const database = await open();
    // Bytes that no compression makes fewer.
    const filling = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(filling.subarray(at, at + 65_536));
    const said = await new Promise<string>((done) => {
      const transaction = database.transaction('all', 'readwrite');
      transaction.objectStore('all').add(filling);
      transaction.oncomplete = () => done('');
      transaction.onabort = () => done(transaction.error?.name ?? 'aborted');
    });
    database.close();
    return said;
  };
  let said = '';
  for (let bytes = 1_000_000; bytes >= 1_000; bytes /= 10) {
    do said = await write(bytes);
    while (said === '');
  }
  return said;
}

/** Takes it away again. */
export async function emptyDisk(): Promise<void> {
  await new Promise((done) => {
    indexedDB.deleteDatabase('filler').onsuccess = done;
  });
}
