import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { removeStory, rewriteStory, saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, earlierVersion, storyById, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { countStories } from '../support/count-stories.ts';
import { madeUpStory } from '../support/made-up-story.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('the library', () => {
  it('gives back what was saved, by id, by its address and by the address it was read at', async () => {
    const story = madeUpStory();
    await saveStory(story, 'https://amp.news.example/sea-wall?utm_source=feed#top');
    expect(await storyById(story.id)).toEqual(story);
    expect(await storyByUrl(`${story.url}#comments`)).toEqual(story);
    expect(await storyByUrl('https://amp.news.example/sea-wall')).toEqual(story);
    expect(await storyByUrl('https://news.example/other')).toBeUndefined();
  });

  it('gives back what was read from a file of this device, from any place in it, and for no other file', async () => {
    const file = madeUpStory({ url: '', id: 'a-file' });
    await saveStory(file, 'file:///home/ada/one.html#top');
    expect(await storyByUrl('file:///home/ada/one.html')).toEqual(file);
    expect(await storyByUrl('file:///home/ada/two.html')).toBeUndefined();
  });

  it('keeps an unchanged story and its date', async () => {
    await saveStory(madeUpStory());
    const again = await saveStory(madeUpStory({ savedAt: '2026-11-05T10:00:00.000Z' }));
    expect(again.was).toBe('same');
    expect(again.story.savedAt).toBe('2026-11-02T10:00:00.000Z');
    expect(await countStories()).toBe(1);
  });

  it('replaces a changed story and keeps the version before', async () => {
    const before = madeUpStory();
    const after = madeUpStory({ paragraphs: ['The council voted again.'], savedAt: '2026-11-05T10:00:00.000Z' });
    await saveStory(before);
    expect((await saveStory(after)).was).toBe('changed');
    expect(await storyById(after.id)).toEqual(after);
    expect(await earlierVersion(after.id)).toEqual({ story: before, replacedAt: after.savedAt });
    expect(await countStories()).toBe(1);
  });

  it('forgets nothing that has left the device, whether the page says the same when it is read again or not', async () => {
    const asked = { what: 'address', to: 'news.example', at: '2026-11-02T09:59:00.000Z' } as const;
    const wrote = { what: 'text', to: 'https://writer.example', at: '2026-11-04T10:00:00.000Z' } as const;
    await saveStory(madeUpStory({ sent: [asked] }));
    expect((await saveStory(madeUpStory({ sent: [] }))).story.sent).toEqual([asked]);
    expect((await saveStory(madeUpStory({ sent: [wrote] }))).story.sent).toEqual([asked, wrote]);
    const { story, was } = await saveStory(madeUpStory({ paragraphs: ['The council voted again.'], sent: [] }));
    expect([was, story.sent]).toEqual(['changed', [asked, wrote]]);
    expect(await storyById(story.id)).toEqual(story);
  });

  it('enters a story that is written anew only where its words are new', async () => {
    const numbers = async () => {
      const library = await openDB(LIBRARY_NAME);
      const known = await library.getAllKeys('entries');
      library.close();
      return known;
    };
    const story = madeUpStory();
    await saveStory(story);
    const sent = [{ what: 'text', to: 'https://writer.example', at: '2026-11-04T10:00:00.000Z' } as const];
    expect(await rewriteStory({ ...story, sent })).toEqual({ ...story, sent });
    expect(await numbers()).toEqual([1]);
    const summary = { ...story.summary, writer: 'browser-ai' };
    expect(await rewriteStory({ ...story, summary })).toEqual({ ...story, summary, sent });
    expect(await storyById(story.id)).toEqual({ ...story, summary, sent });
    expect(await numbers()).toEqual([2]);
  });

  it('leaves nothing behind when one of the writes fails', async () => {
    await saveStory(madeUpStory({ url: 'https://news.example/first' }));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'addresses') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(saveStory(madeUpStory())).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await storyById(madeUpStory().id)).toBeUndefined();
    expect(await countStories()).toBe(1);
  });

  it('removes a story with its addresses and its earlier version', async () => {
    const story = madeUpStory();
    await saveStory(story, 'https://m.news.example/sea-wall');
    await saveStory(madeUpStory({ paragraphs: ['Changed.'] }));
    await removeStory(story.id);
    expect(await storyByUrl('https://m.news.example/sea-wall')).toBeUndefined();
    expect(await earlierVersion(story.id)).toBeUndefined();
    expect(await countStories()).toBe(0);
  });

  it('saves the same story from two windows once', async () => {
    await Promise.all([saveStory(madeUpStory()), saveStory(madeUpStory())]);
    expect(await countStories()).toBe(1);
    expect(await earlierVersion(madeUpStory().id)).toBeUndefined();
  });

  it('refuses a library of a newer version without touching it', async () => {
    const newer = await openDB(LIBRARY_NAME, 99, { upgrade: (database) => void database.createObjectStore('future') });
    newer.close();
    await expect(storyById('x')).rejects.toMatchObject({ code: 'storage-newer' });
    const still = await openDB(LIBRARY_NAME);
    expect([still.version, [...still.objectStoreNames]]).toEqual([99, ['future']]);
    still.close();
  });

  it('opens again after somebody deleted it', async () => {
    await saveStory(madeUpStory());
    await deleteDB(LIBRARY_NAME);
    await saveStory(madeUpStory());
    expect(await countStories()).toBe(1);
  });
});
