import { enterStories } from './enter-story.ts';
import { changeStories, fact } from './library-transaction.ts';
import { recordsToEnter } from './records-to-enter.ts';

/**
 * Enters the stories that were saved and that lists and index do not know yet: one, mostly. That is done right after each save; what a
 * worker left that was ended in between is found on record by whoever looks through the library next.
 */
export function enterSaved(): Promise<void> {
  return changeStories(async (transaction) => {
    const facts = transaction.objectStore('facts');
    const ids = await fact(facts, 'unentered');
    if (!ids) return;
    await enterStories(transaction, await recordsToEnter(transaction, ids));
    void facts.delete('unentered');
  });
}
