import { digestStory, type Entering } from './enter-story.ts';
import { joined } from './joined.ts';
import type { Writing } from './library-transaction.ts';

/** Stories that are on record, as they are to be entered; those that have been removed meanwhile are left out. */
export async function recordsToEnter(transaction: Writing, ids: readonly string[]): Promise<Entering[]> {
  const found = ids.map(async (id): Promise<Entering[]> => {
    const [head, body, before] = await Promise.all([
      transaction.objectStore('heads').get(id),
      transaction.objectStore('bodies').get(id),
      transaction.objectStore('entries').index('id').get(id),
    ]);
    if (!head || !body) return [];
    const story = joined(head, body);
    return [{ story, digested: digestStory(story), marks: before ?? { tags: [], pinned: false }, before }];
  });
  return (await Promise.all(found)).flat();
}
