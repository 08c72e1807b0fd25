import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { clearLibrary, saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, storiesSince, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { countStories } from '../support/count-stories.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const saved = (day: number) =>
  madeUpStory({ id: `id-${day}`, url: `https://news.example/${day}`, savedAt: `2026-11-0${day}T10:00:00.000Z` });

afterEach(async () => {
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('the library', () => {
  it('lists what was saved since a moment, newest first, without bodies', async () => {
    for (const day of [3, 1, 4, 2]) await saveStory(saved(day));
    const heads = await storiesSince('2026-11-02T10:00:00.000Z');
    expect(heads.map(({ id }) => id)).toEqual(['id-4', 'id-3', 'id-2']);
    expect(heads[0]).not.toHaveProperty('paragraphs');
  });

  it('is empty after it was emptied, and works on', async () => {
    await saveStory(saved(1));
    await clearLibrary();
    expect(await countStories()).toBe(0);
    expect(await storyByUrl('https://news.example/1')).toBeUndefined();
    await saveStory(saved(1));
    expect(await countStories()).toBe(1);
  });
});
