import type { Story } from '../core/story.ts';
import { storyId } from '../core/story-id.ts';
import { pageKey } from './addresses.ts';
import { storyDigest } from './digest.ts';
import { type Digested, digestStory, enterStory, type Marks } from './enter-story.ts';
import { joined } from './joined.ts';
import { lasting } from './lasting.ts';
import { SAME_VISIT } from './library-schema.ts';
import { changeStories, type Writing } from './library-transaction.ts';

/** What saving did. `same` left the record as it was: an unchanged story keeps its date. */
export interface Saved {
  story: Story;
  was: 'new' | 'same' | 'changed';
}

const NO_MARKS: Marks = { tags: [], pinned: false };

/**
 * Saves a story in one transaction: all of it or nothing. From then on it is found by its words. When the body changed, the
 * version before is kept beside it.
 * @param pageUrl where it was read, when that is not its canonical address
 * @throws `LibraryError`, as all functions of the library
 */
export function saveStory(story: Story, pageUrl = story.url): Promise<Saved> {
  const digested = digestStory(story);
  return changeStories((transaction) =>
    putStory(transaction, story, digested, { addresses: addressesOf(story, pageUrl) }),
  );
}

/** Where the story is found again. Its canonical address is one of them only where its id says that it may speak for it. */
export function addressesOf({ id, url }: Story, pageUrl = url): string[] {
  if (storyId(url) === id) return [url, pageUrl];
  return pageUrl === url ? [] : [pageUrl];
}

/**
 * The same within a transaction that does more.
 * @param with.marks of a story that is new to the library
 */
export async function putStory(
  transaction: Writing,
  story: Story,
  digested: Digested,
  { addresses: urls, marks = NO_MARKS }: { addresses: string[]; marks?: Marks },
): Promise<Saved> {
  const { paragraphs, ...head } = story;
  const digest = storyDigest(story);
  const heads = transaction.objectStore('heads');
  const bodies = transaction.objectStore('bodies');
  const addresses = transaction.objectStore('addresses');
  const [kept, body, entry] = await Promise.all([
    heads.get(story.id),
    bodies.get(story.id),
    transaction.objectStore('entries').index('id').get(story.id),
  ]);
  for (const url of new Set(urls)) void addresses.put(story.id, pageKey(url));
  const keeps = entry ?? marks;
  if (kept && body && kept.digest === digest) {
    // The same story, in other words where a setting or a better writer made them.
    const current = { ...head, digest, savedAt: kept.savedAt, ...lasting(kept, head) };
    const unchanged = JSON.stringify(current.summary) === JSON.stringify(kept.summary);
    if (!unchanged) void heads.put(current);
    if (!unchanged || !entry) await enterStory(transaction, unchanged ? kept : current, digested, keeps, entry);
    return { story: joined(unchanged ? kept : current, body), was: 'same' };
  }
  void heads.put({ ...head, digest });
  void bodies.put(paragraphs, story.id);
  await enterStory(transaction, story, digested, keeps, entry);
  if (!kept || !body) return { story, was: 'new' };
  const earlier = transaction.objectStore('earlier');
  const sameVisit = Date.parse(story.savedAt) - Date.parse(kept.savedAt) < SAME_VISIT;
  if (!sameVisit || !(await earlier.get(story.id)))
    void earlier.put({ story: joined(kept, body), replacedAt: story.savedAt }, story.id);
  return { story, was: 'changed' };
}
