import { LibraryError } from './library-error.ts';
import { type LibraryDatabase, openLibraryDatabase } from './library-schema.ts';

let opened: Promise<LibraryDatabase> | undefined;

/**
 * Does one piece of work, one transaction, in the library; opens it when it is closed.
 * @throws `LibraryError`
 */
export async function inLibrary<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  try {
    try {
      return await work(await connection());
    } catch (error) {
      // The connection was closed under us, by a newer version or by the browser: every piece of work is one transaction, so
      // it can be done again.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      opened = undefined;
      return await work(await connection());
    }
  } catch (error) {
    throw error instanceof LibraryError ? error : new LibraryError(error);
  }
}

/** Closes the library, so that it can be deleted; the next call opens it again. */
export async function closeLibrary(): Promise<void> {
  const database = await opened?.catch(() => undefined);
  opened = undefined;
  database?.close();
}

function connection(): Promise<LibraryDatabase> {
  if (opened) return opened;
  const forget = (): void => {
    opened = undefined;
  };
  const opening = openLibraryDatabase(forget);
  opening.catch(forget);
  opened = opening;
  return opening;
}
