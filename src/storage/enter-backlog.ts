import { inLibrary } from './connection.ts';
import { digestStory, enterStories } from './enter-story.ts';
import { joined } from './joined.ts';
import { changeStories, fact } from './library-transaction.ts';

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
    const heads = await transaction.objectStore('heads').getAll(IDBKeyRange.lowerBound(from, true), AT_ONCE);
    const unknown = heads.map(async (head) => {
      const [body, known] = await Promise.all([
        transaction.objectStore('bodies').get(head.id),
        transaction.objectStore('entries').index('id').getKey(head.id),
      ]);
      if (!body || known !== undefined) return [];
      const story = joined(head, body);
      return [{ story, digested: digestStory(story), marks: { tags: [], pinned: false }, before: undefined }];
    });
    await enterStories(transaction, (await Promise.all(unknown)).flat());
    const last = heads.at(-1);
    if (last && heads.length === AT_ONCE) void facts.put(last.id, 'backlog');
    else void facts.delete('backlog');
    return heads.length === AT_ONCE;
  });
}
