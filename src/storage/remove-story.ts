import type { Story } from '../core/story.ts';
import { strike } from './catalogue-rows.ts';
import { inLibrary } from './connection.ts';
import { storyDigest } from './digest.ts';
import { digestStory, dropEntry, enterStories, type Marks } from './enter-story.ts';
import { joined } from './joined.ts';
import { type EarlierVersion, type Entry, STORES } from './library-schema.ts';
import { changeRows, changeStories, fact } from './library-transaction.ts';

/** All of a story that was taken out, so that it can be put back. */
export interface Removed {
  story: Story;
  marks: Marks;
  /** Keys of the pages that it was read at. */
  addresses: string[];
  earlier?: EarlierVersion;
}

/** Takes a story out, with all that belongs to it. One that is not there is no error. */
export async function removeStory(id: string): Promise<Removed | undefined> {
  const [removed] = await removeStories([id]);
  return removed;
}

/** Takes stories out in one transaction. @param stays asked in it; what lists do not know yet goes unasked */
export function removeStories(
  ids: readonly string[],
  stays?: (entry: Entry) => boolean | undefined,
): Promise<Removed[]> {
  return changeStories(async (transaction) => {
    const addresses = transaction.objectStore('addresses');
    const numbers: number[] = [];
    const all = ids.map(async (id): Promise<Removed | undefined> => {
      const [head, body, earlier, entry, urls] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('bodies').get(id),
        transaction.objectStore('earlier').get(id),
        transaction.objectStore('entries').index('id').get(id),
        addresses.index('id').getAllKeys(id),
      ]);
      if (entry && stays?.(entry)) return undefined;
      for (const url of urls) void addresses.delete(url);
      for (const store of ['heads', 'bodies', 'earlier'] as const) void transaction.objectStore(store).delete(id);
      if (entry) {
        dropEntry(transaction, entry.number);
        numbers.push(entry.number);
      }
      if (!head || !body) return undefined;
      const { tags = [], pinned = false } = entry ?? {};
      return { story: joined(head, body), marks: { tags, pinned }, addresses: urls, ...(earlier && { earlier }) };
    });
    const removed = await Promise.all(all);
    if (numbers.length > 0) await changeRows(transaction, numbers, strike);
    return removed.filter((one) => one !== undefined);
  });
}

/** Puts back what was taken out. A story that has been saved anew meanwhile stays as it is. */
export async function putBack({ story, marks, addresses, earlier }: Removed): Promise<void> {
  const digested = digestStory(story);
  const digest = await storyDigest(story);
  return changeStories(async (transaction) => {
    const heads = transaction.objectStore('heads');
    if ((await heads.getKey(story.id)) !== undefined) return;
    const { paragraphs, ...head } = story;
    void heads.put({ ...head, digest });
    void transaction.objectStore('bodies').put(paragraphs, story.id);
    for (const address of addresses) void transaction.objectStore('addresses').put(story.id, address);
    if (earlier) void transaction.objectStore('earlier').put(earlier, story.id);
    await enterStories(transaction, [{ story, digested, marks, before: undefined }]);
  });
}

/** Takes everything out, for good. */
export function clearLibrary(): Promise<void> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    // Counts go on, so that nothing of before is taken for what comes after.
    const facts = transaction.objectStore('facts');
    const counts = ['stamp', 'number', 'segment'] as const;
    const kept = await Promise.all(counts.map((name) => fact(facts, name)));
    await Promise.all([
      ...STORES.map((store) => transaction.objectStore(store).clear()),
      ...counts.map((name, i) => facts.put((kept[i] ?? 0) + 1, name)),
      facts.put(crypto.randomUUID(), 'birth'),
      transaction.done,
    ]);
  });
}
