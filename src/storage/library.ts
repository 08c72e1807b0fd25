import type { Story } from '../core/story.ts';
import { pageKey } from './addresses.ts';
import { inLibrary } from './connection.ts';
import { joined } from './joined.ts';
import type { EarlierVersion, StoryHead } from './library-schema.ts';

// What the other rooms know of the library; the page of the library itself uses more of it.
export { closeLibrary } from './connection.ts';
export { SAME_VISIT } from './library-schema.ts';

/** The story with this id, or undefined. */
export function storyById(id: string): Promise<Story | undefined> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['heads', 'bodies']);
    const [head, body] = await Promise.all([
      transaction.objectStore('heads').get(id),
      transaction.objectStore('bodies').get(id),
    ]);
    return head && body && joined(head, body);
  });
}

/** The story read at this address, or whose canonical address it is. */
export async function storyByUrl(url: string): Promise<Story | undefined> {
  return inLibrary(async (database) => {
    // One transaction: its start costs more than a read.
    const transaction = database.transaction(['addresses', 'heads', 'bodies']);
    const address = await transaction.objectStore('addresses').get(pageKey(url));
    if (address === undefined) return undefined;
    const [head, body] = await Promise.all([
      transaction.objectStore('heads').get(address),
      transaction.objectStore('bodies').get(address),
    ]);
    return head && body && joined(head, body);
  });
}

/** Stories saved at `since` or later (ISO 8601, UTC), newest first, without their bodies. */
export async function storiesSince(since: string): Promise<StoryHead[]> {
  const heads = await inLibrary((database) =>
    database.getAllFromIndex('heads', 'savedAt', IDBKeyRange.lowerBound(since)),
  );
  return heads.reverse();
}

/** What the story said before it last changed. */
export function earlierVersion(id: string): Promise<EarlierVersion | undefined> {
  return inLibrary((database) => database.get('earlier', id));
}
