/** What is needed of a transaction, as `idb` wraps it. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/**
 * Does the work and waits until the transaction is on record. When the work throws, what it had written so far is taken back:
 * left alone, IndexedDB would commit it.
 */
export async function allOrNothing<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  // Failed requests reject `done` with the reason, and it is awaited below only when the work itself went well.
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has aborted already, and that is why we are here.
    }
    throw error;
  }
}
