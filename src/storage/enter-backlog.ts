import { inLibrary } from './connection.ts';
import { enterStories } from './enter-story.ts';
import { changeStories, fact } from './library-transaction.ts';
import { recordsToEnter } from './records-to-enter.ts';

/** Stories entered in one transaction: a save that comes meanwhile waits for no more than these. */
const AT_ONCE = 25;

/** Whether there are stories that an older version saved, and search does not find yet. */
export function hasBacklog(): Promise<boolean> {
  return inLibrary(async (database) => (await fact(database.transaction('facts').store, 'backlog')) !== undefined);
}

/**
 * Enters the next few stories that an older version saved. How far it came is kept in the same transaction, so it may be broken off
 * anywhere. @returns whether there may be more
 */
export function enterBacklog(): Promise<boolean> {
  return changeStories(async (transaction) => {
    const facts = transaction.objectStore('facts');
    const from = await fact(facts, 'backlog');
    if (from === undefined) return false;
    const ids = await transaction.objectStore('heads').getAllKeys(IDBKeyRange.lowerBound(from, true), AT_ONCE);
    const records = await recordsToEnter(transaction, ids);
    await enterStories(
      transaction,
      records.filter(({ before }) => !before),
    );
    const last = ids.at(-1);
    if (last !== undefined && ids.length === AT_ONCE) void facts.put(last, 'backlog');
    else void facts.delete('backlog');
    return ids.length === AT_ONCE;
  });
}
