import { digestStory, enterStories } from './enter-story.ts';
import { joined } from './joined.ts';
import { changeStories, fact } from './library-transaction.ts';

/** Stories entered in one transaction. There are more only after a disk was full. */
const AT_ONCE = 25;

/**
 * Enters the stories that were saved and that lists and index do not know yet. That is done right after each save; what a
 * worker left that was ended in between is found on record by whoever looks through the library next. @returns whether there may be more
 */
export function enterSaved(): Promise<boolean> {
  return changeStories(async (transaction) => {
    const facts = transaction.objectStore('facts');
    const waiting = (await fact(facts, 'unentered')) ?? [];
    const some = waiting.slice(0, AT_ONCE).map(async (id) => {
      const [head, body, before] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('bodies').get(id),
        transaction.objectStore('entries').index('id').get(id),
      ]);
      // It may have been removed meanwhile.
      if (!head || !body) return [];
      const story = joined(head, body);
      return [{ story, digested: digestStory(story), marks: before ?? { tags: [], pinned: false }, before }];
    });
    await enterStories(transaction, (await Promise.all(some)).flat());
    const more = waiting.slice(AT_ONCE);
    if (more.length > 0) void facts.put(more, 'unentered');
    else if (waiting.length > 0) void facts.delete('unentered');
    return more.length > 0;
  });
}
