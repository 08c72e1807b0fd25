import { openDB } from 'idb';
import type { Story } from '../../src/core/story.ts';

/** The floor: one object store, a story in and out, and nothing else. */
export async function openPlain() {
  const database = await openDB('plain', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('stories', { keyPath: 'id' }),
  });
  return {
    async put(story: Story): Promise<void> {
      const transaction = database.transaction('stories', 'readwrite', { durability: 'relaxed' });
      void transaction.store.put(story);
      await transaction.done;
    },
    get: (id: string): Promise<Story | undefined> => database.get('stories', id),
    close: () => database.close(),
  };
}
