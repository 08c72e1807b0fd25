import { digestStory, enterStory } from './enter-story.ts';
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
    for (const id of waiting.slice(0, AT_ONCE)) {
      const [head, body, entry] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('bodies').get(id),
        transaction.objectStore('entries').index('id').get(id),
      ]);
      // It may have been removed meanwhile.
      if (!head || !body) continue;
      const story = joined(head, body);
      await enterStory(transaction, story, digestStory(story), entry ?? { tags: [], pinned: false }, entry);
    }
    const more = waiting.slice(AT_ONCE);
    if (more.length > 0) void facts.put(more, 'unentered');
    else if (waiting.length > 0) void facts.delete('unentered');
    return more.length > 0;
  });
}
