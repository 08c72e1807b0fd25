import { inLibrary } from './connection.ts';
import type { Marks } from './enter-story.ts';
import type { StoryHead } from './library-schema.ts';

/** A story as lists show it. */
export interface Listed extends Marks {
  number: number;
  group: number;
  head: StoryHead;
}

/** Stories by their numbers, in that order; those that are gone meanwhile are left out. */
export function listStories(numbers: readonly number[]): Promise<Listed[]> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['entries', 'heads']);
    const found = await Promise.all(
      numbers.map(async (number) => {
        const entry = await transaction.objectStore('entries').get(number);
        const head = entry && (await transaction.objectStore('heads').get(entry.id));
        return entry && head && { number, group: entry.group, tags: entry.tags, pinned: entry.pinned, head };
      }),
    );
    return found.filter((one) => one !== undefined);
  });
}
