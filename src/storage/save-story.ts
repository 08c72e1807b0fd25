import type { Story } from '../core/story.ts';
import { storyId } from '../core/story-id.ts';
import { pageKey } from './addresses.ts';
import { storyDigest } from './digest.ts';
import { enterSaved } from './enter-saved.ts';
import { joined } from './joined.ts';
import { joinedSent, lasting } from './lasting.ts';
import { SAME_VISIT } from './library-schema.ts';
import { changeStories, fact, type Writing } from './library-transaction.ts';

/** What saving did. `same` left the record as it was: an unchanged story keeps its date. */
export interface Saved {
  story: Story;
  was: 'new' | 'same' | 'changed';
}

/**
 * Saves a story in one transaction: all of it or nothing. When the body changed, the version before is kept beside it. Lists,
 * filters and the index learn of it in a second transaction, on whose way the first one puts it: that one waits in line
 * before the story is reported saved, so whoever hears of it and looks for it finds it, and nobody waits for that before.
 * @param pageUrl where it was read, when that is not its canonical address
 * @throws `LibraryError`, as all functions of the library
 */
export async function saveStory(story: Story, pageUrl = story.url): Promise<Saved> {
  const digest = await storyDigest(story);
  return changeStories(async (transaction) => {
    const facts = transaction.objectStore('facts');
    const [{ saved, isNews }, waiting = []] = await Promise.all([
      putRecord(transaction, story, digest, addressesOf(story, pageUrl)),
      fact(facts, 'unentered'),
    ]);
    if (!isNews && (await transaction.objectStore('entries').index('id').getKey(story.id)) !== undefined) return saved;
    if (!waiting.includes(story.id)) void facts.put([...waiting, story.id], 'unentered');
    // Whatever becomes of it, the story waits on record until it is entered.
    enterSaved().catch(() => undefined);
    return saved;
  });
}

/** Where the story is found again. Its canonical address is one of them only where its id says that it may speak for it. */
export function addressesOf({ id, url }: Story, pageUrl = url): string[] {
  if (storyId(url) === id) return [url, pageUrl];
  return pageUrl === url ? [] : [pageUrl];
}

/**
 * Puts head and body on record, and nothing of lists and index.
 * @returns with `isNews` where its words are to be entered, anew if they were before
 */
export async function putRecord(
  transaction: Writing,
  story: Story,
  digest: string,
  urls: readonly string[],
): Promise<{ saved: Saved; isNews: boolean }> {
  const { paragraphs, ...head } = story;
  const heads = transaction.objectStore('heads');
  const bodies = transaction.objectStore('bodies');
  const addresses = transaction.objectStore('addresses');
  const [kept, body] = await Promise.all([heads.get(story.id), bodies.get(story.id)]);
  for (const url of new Set(urls.map(pageKey))) void addresses.put(story.id, url);
  if (kept && body && kept.digest === digest) {
    // The same story, in other words where a setting or a better writer made them.
    const current = { ...head, digest, savedAt: kept.savedAt, ...lasting(kept, head) };
    const isNews = JSON.stringify(current.summary) !== JSON.stringify(kept.summary);
    const isPut = isNews || current.sent?.length !== kept.sent?.length;
    if (isPut) void heads.put(current);
    return { saved: { story: joined(isPut ? current : kept, body), was: 'same' }, isNews };
  }
  // What has left the device for an earlier version does not come back with a new one.
  const put = { ...head, ...joinedSent(kept?.sent, head.sent) };
  void heads.put({ ...put, digest });
  void bodies.put(paragraphs, story.id);
  if (!kept || !body) return { saved: { story, was: 'new' }, isNews: true };
  const earlier = transaction.objectStore('earlier');
  const sameVisit = Date.parse(story.savedAt) - Date.parse(kept.savedAt) < SAME_VISIT;
  if (!sameVisit || !(await earlier.get(story.id)))
    void earlier.put({ story: joined(kept, body), replacedAt: story.savedAt }, story.id);
  return { saved: { story: { ...put, paragraphs }, was: 'changed' }, isNews: true };
}
