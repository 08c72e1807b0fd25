import type { Story } from '../core/story.ts';
import { pageKey } from './addresses.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { storyDigest } from './digest.ts';
import { LibraryError } from './library-error.ts';
import { type EarlierVersion, type LibraryDatabase, openLibraryDatabase, type StoryHead } from './library-schema.ts';

/** What saving did. `same` left the record as it was: an unchanged story keeps its date. */
export interface Saved {
  story: Story;
  was: 'new' | 'same' | 'changed';
}

/**
 * Milliseconds within which two texts of a page are one visit's: pages draw their story bit by bit, and what it said half
 * drawn is no earlier version.
 */
export const SAME_VISIT = 120_000;

const ALL = ['heads', 'bodies', 'addresses', 'earlier'] as const;
let opened: Promise<LibraryDatabase> | undefined;

/**
 * Saves a story in one transaction: all of it or nothing. When the body changed, the version before is kept beside it.
 * @param pageUrl where it was read, when that is not its canonical address
 * @throws `LibraryError`, as all functions here
 */
export function saveStory(story: Story, pageUrl = story.url): Promise<Saved> {
  return inLibrary(async (database) => {
    const { paragraphs, ...head } = story;
    const digest = storyDigest(story);
    const transaction = database.transaction(ALL, 'readwrite', { durability: 'relaxed' });
    return allOrNothing(transaction, async () => {
      const heads = transaction.objectStore('heads');
      const bodies = transaction.objectStore('bodies');
      const addresses = transaction.objectStore('addresses');
      const [kept, body] = await Promise.all([heads.get(story.id), bodies.get(story.id)]);
      for (const url of new Set([story.url, pageUrl])) void addresses.put(story.id, pageKey(url));
      if (kept && body && kept.digest === digest) {
        // The same story, in other words where a setting or a better writer made them.
        const current = { ...head, digest, savedAt: kept.savedAt };
        if (JSON.stringify(current.summary) === JSON.stringify(kept.summary))
          return { story: joined(kept, body), was: 'same' };
        void heads.put(current);
        return { story: joined(current, body), was: 'same' };
      }
      void heads.put({ ...head, digest });
      void bodies.put(paragraphs, story.id);
      if (!kept || !body) return { story, was: 'new' };
      const earlier = transaction.objectStore('earlier');
      const sameVisit = Date.parse(story.savedAt) - Date.parse(kept.savedAt) < SAME_VISIT;
      if (!sameVisit || !(await earlier.get(story.id)))
        void earlier.put({ story: joined(kept, body), replacedAt: story.savedAt }, story.id);
      return { story, was: 'changed' };
    });
  });
}

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
  const id = await inLibrary((database) => database.get('addresses', pageKey(url)));
  return id === undefined ? undefined : storyById(id);
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

/** Takes a story out, with all that belongs to it. One that is not there is no error. */
export function removeStory(id: string): Promise<void> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(ALL, 'readwrite');
    const addresses = transaction.objectStore('addresses');
    const urls = await addresses.index('id').getAllKeys(id);
    await Promise.all([
      ...urls.map((url) => addresses.delete(url)),
      transaction.objectStore('heads').delete(id),
      transaction.objectStore('bodies').delete(id),
      transaction.objectStore('earlier').delete(id),
      transaction.done,
    ]);
  });
}

/** Takes everything out, for good. */
export function clearLibrary(): Promise<void> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(ALL, 'readwrite');
    await Promise.all([...ALL.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  });
}

export function countStories(): Promise<number> {
  return inLibrary((database) => database.count('heads'));
}

function joined({ digest: _, ...head }: StoryHead, paragraphs: string[]): Story {
  return { ...head, paragraphs };
}

/** Closes the library, so that it can be deleted; the next call opens it again. */
export async function closeLibrary(): Promise<void> {
  const database = await opened?.catch(() => undefined);
  opened = undefined;
  database?.close();
}

async function inLibrary<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  try {
    try {
      return await work(await connection());
    } catch (error) {
      // The connection was closed under us, by a newer version or by the browser: every piece of work is one transaction, so
      // it can be done again.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      opened = undefined;
      return await work(await connection());
    }
  } catch (error) {
    throw new LibraryError(error);
  }
}

function connection(): Promise<LibraryDatabase> {
  if (opened) return opened;
  const forget = (): void => {
    opened = undefined;
  };
  const opening = openLibraryDatabase(forget);
  opening.catch(forget);
  opened = opening;
  return opening;
}
