import type { Story } from '../core/story.ts';
import { storyDigest } from './digest.ts';
import { digestStory, enterStory, type Marks } from './enter-story.ts';
import { changeStories } from './library-transaction.ts';
import { cleanTags, markEntry } from './marks.ts';
import { addressesOf, putRecord } from './save-story.ts';

/** A story to be taken in, with what a reader has made of it elsewhere. */
export interface Incoming extends Partial<Marks> {
  story: Story;
}

export interface TakenIn {
  /** Stories that were not there. */
  added: number;
  /** Stories of which the newer version was brought. */
  changed: number;
  /** Stories that were there already, as new or newer. */
  same: number;
}

/**
 * Takes stories in, in one transaction. What is there already, and was saved no earlier, stays as it is; tags are joined, and a pin on
 * either side is kept: taking in the same again changes nothing.
 */
export async function saveStories(incoming: readonly Incoming[]): Promise<TakenIn> {
  const digested = incoming.map(({ story }) => digestStory(story));
  const digests = await Promise.all(incoming.map(({ story }) => storyDigest(story)));
  return changeStories(async (transaction) => {
    const taken: TakenIn = { added: 0, changed: 0, same: 0 };
    for (const [i, { story, tags = [], pinned = false }] of incoming.entries()) {
      const [head, entry] = await Promise.all([
        transaction.objectStore('heads').get(story.id),
        transaction.objectStore('entries').index('id').get(story.id),
      ]);
      const marks = { tags: cleanTags([...(entry?.tags ?? []), ...tags]), pinned: pinned || (entry?.pinned ?? false) };
      const isThere = head !== undefined && entry !== undefined;
      const isMarked = entry && entry.pinned === marks.pinned && entry.tags.length === marks.tags.length;
      if (isThere && head.savedAt >= story.savedAt) {
        if (!isMarked) await markEntry(transaction, entry, marks);
        taken.same++;
        continue;
      }
      const { saved, isNews } = await putRecord(transaction, story, digests[i] ?? '', addressesOf(story));
      // biome-ignore lint/style/noNonNullAssertion: one for each
      if (isNews || !entry) await enterStory(transaction, saved.story, digested[i]!, marks, entry);
      else if (!isMarked) await markEntry(transaction, entry, marks);
      const { was } = saved;
      if (was === 'new') taken.added++;
      else if (was === 'changed') taken.changed++;
      else taken.same++;
    }
    return taken;
  });
}
