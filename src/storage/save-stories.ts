import type { Story } from '../core/story.ts';
import { storyDigest } from './digest.ts';
import { digestStory, type Entering, enterStories, type Marks } from './enter-story.ts';
import type { Entry } from './library-schema.ts';
import { changeStories } from './library-transaction.ts';
import { cleanTags, markEntry } from './marks.ts';
import { recordsToEnter } from './records-to-enter.ts';
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
  const prepared = await Promise.all(
    incoming.map(async (one) => ({ ...one, digested: digestStory(one.story), digest: await storyDigest(one.story) })),
  );
  return changeStories(async (transaction) => {
    const taken: TakenIn = { added: 0, changed: 0, same: 0 };
    let rest = [...incoming.keys()];
    while (rest.length > 0) {
      // All that can be taken in side by side: each version of a story has to see the one before.
      const ids = rest.map((i) => incoming[i]?.story.id);
      const places = rest.filter((_, at) => ids.indexOf(ids[at]) === at);
      rest = rest.filter((i) => !places.includes(i));
      const entering: Entering[] = [];
      const marked: { entry: Entry; marks: Marks }[] = [];
      const takeIn = async (i: number): Promise<void> => {
        // biome-ignore lint/style/noNonNullAssertion: one for each
        const { story, tags = [], pinned = false, digested, digest } = prepared[i]!;
        const [head, entry] = await Promise.all([
          transaction.objectStore('heads').get(story.id),
          transaction.objectStore('entries').index('id').get(story.id),
        ]);
        const marks = { tags: cleanTags([...(entry?.tags ?? []), ...tags]), pinned: pinned || !!entry?.pinned };
        const isAsNew = head && head.savedAt >= story.savedAt;
        const put = isAsNew ? undefined : await putRecord(transaction, story, digest, addressesOf(story));
        const was = put?.saved.was ?? 'same';
        taken[was === 'new' ? 'added' : was]++;
        if (put?.isNews) entering[i] = { story: put.saved.story, digested, marks, before: entry };
        else if (!entry)
          for (const waiting of await recordsToEnter(transaction, [story.id])) entering[i] = { ...waiting, marks };
        else if (entry.pinned !== marks.pinned || entry.tags.length !== marks.tags.length)
          marked.push({ entry, marks });
      };
      await Promise.all(places.map(takeIn));
      await enterStories(transaction, Object.values(entering));
      for (const { entry, marks } of marked) await markEntry(transaction, entry, marks);
    }
    return taken;
  });
}
