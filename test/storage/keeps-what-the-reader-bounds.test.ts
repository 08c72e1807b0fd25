import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newestFirst, readCatalogue } from '../../src/storage/catalogue.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, storyById } from '../../src/storage/library.ts';
import { type Entry, LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { listStories } from '../../src/storage/list-stories.ts';
import { allTags, markStory, taggedWith } from '../../src/storage/marks.ts';
import { putBack, removeStory } from '../../src/storage/remove-story.ts';
import { retainStories } from '../../src/storage/retain.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const NONE = { days: null, stories: null, megabytes: null };
const saved = (day: number) =>
  madeUpStory({
    id: `day-${day}`,
    url: `https://news.example/${day}`,
    savedAt: new Date(Date.UTC(2026, 10, day, 10)).toISOString(),
  });
const listed = async () =>
  (await listStories(newestFirst(await readCatalogue(), () => true))).map(({ head }) => head.id);

afterEach(async () => {
  vi.restoreAllMocks();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('what the library keeps', () => {
  it.each([
    ['everything without a bound', NONE, ['day-9', 'day-8', 'day-7', 'day-2', 'day-1']],
    ['what is young enough, and what is pinned', { ...NONE, days: 13 }, ['day-9', 'day-8', 'day-1']],
    ['the newest, and what is pinned', { ...NONE, stories: 1 }, ['day-9', 'day-8', 'day-1']],
    ['what fits, and what is pinned', { ...NONE, megabytes: 0.0018 }, ['day-9', 'day-8', 'day-7', 'day-1']],
  ])('is %s', async (_, bounds, left) => {
    for (const day of [1, 2, 7, 8, 9]) await saveStory(saved(day));
    for (const id of ['day-9', 'day-1']) await markStory(id, { pinned: true });
    await retainStories(bounds, 'due', NOW);
    expect(await listed()).toEqual(left);
  });

  it('is looked after once an hour, also after the clock was set back, and at once when asked', async () => {
    for (const day of [1, 2]) await saveStory(saved(day));
    const two = { ...NONE, stories: 2 };
    await retainStories(two, 'due', NOW);
    await saveStory(saved(3));
    expect(await retainStories(two, 'due', new Date(NOW.getTime() + 60_000))).toBe(0);
    expect(await retainStories(two, 'due', new Date(NOW.getTime() - 86_400_000))).toBe(1);
    await saveStory(saved(4));
    expect(await retainStories(two, 'now', NOW)).toBe(1);
    expect(await listed()).toEqual(['day-4', 'day-3']);
  });
});

describe('what goes', () => {
  const days = { ...NONE, days: 13 };

  it('is no story that the reader has just read again', async () => {
    for (const day of [1, 2]) await saveStory(saved(day));
    expect((await saveStory({ ...saved(1), savedAt: NOW.toISOString() })).was).toBe('same');
    expect(await retainStories(days, 'now', NOW, new Set(['day-1']))).toBe(1);
    expect(await listed()).toEqual(['day-1']);
  });

  it('is no story that was pinned, or has changed, since it was looked for', async () => {
    for (const day of [1, 2, 3]) await saveStory(saved(day));
    const get = IDBObjectStore.prototype.get;
    let isChanged = false;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      // Waits in line between the look and the removal.
      if (this.name === 'entries' && !isChanged) change(this.transaction.db);
      return get.call(this, key);
    });
    const change = (library: IDBDatabase): void => {
      isChanged = true;
      const entries = library.transaction('entries', 'readwrite').objectStore('entries');
      const found = entries.getAll();
      found.onsuccess = () => {
        for (const entry of found.result as Entry[]) {
          if (entry.id === 'day-1') entries.put({ ...entry, pinned: true });
          if (entry.id !== 'day-2') continue;
          entries.delete(entry.number);
          entries.put({ ...entry, number: 99 });
        }
      };
    };
    expect(await retainStories(days, 'now', NOW)).toBe(1);
    const left = await Promise.all(['day-1', 'day-2', 'day-3'].map(storyById));
    expect(left.map((one) => one?.id)).toEqual(['day-1', 'day-2', undefined]);
  });
});

describe('tags and pins', () => {
  it('are cleaned, listed and found by', async () => {
    for (const day of [1, 2]) await saveStory(saved(day));
    await markStory('day-1', { tags: [' #sea  wall', 'sea wall', '', 'pier'] });
    expect(await allTags()).toEqual(['pier', 'sea wall']);
    expect((await taggedWith('pier')).size).toBe(1);
  });

  it('stay when the story changes, and come back with one that is put back', async () => {
    await saveStory(saved(1));
    await markStory('day-1', { tags: ['pier'], pinned: true });
    await saveStory({ ...saved(1), paragraphs: ['Changed.'], savedAt: '2026-11-05T10:00:00.000Z' });
    const marks = async () =>
      (await listStories(newestFirst(await readCatalogue(), () => true))).map(({ tags, pinned }) => ({ tags, pinned }));
    expect(await marks()).toEqual([{ tags: ['pier'], pinned: true }]);
    const removed = await removeStory('day-1');
    expect([await listed(), await allTags()]).toEqual([[], []]);
    if (removed) await putBack(removed);
    expect(await marks()).toEqual([{ tags: ['pier'], pinned: true }]);
    expect(removed?.earlier?.story.paragraphs).toEqual(saved(1).paragraphs);
  });
});
