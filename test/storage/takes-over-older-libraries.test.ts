import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/core/search/query.ts';
import { newestFirst, readCatalogue } from '../../src/storage/catalogue.ts';
import { removeStory, saveStory } from '../../src/storage/change-library.ts';
import { enterBacklog, hasBacklog } from '../../src/storage/enter-backlog.ts';
import { closeLibrary, earlierVersion, storyById, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME, LIBRARY_VERSION } from '../../src/storage/library-schema.ts';
import { listStories } from '../../src/storage/list-stories.ts';
import { allTags } from '../../src/storage/marks.ts';
import { saveStories } from '../../src/storage/save-stories.ts';
import { searchLibrary } from '../../src/storage/search-library.ts';
import { tendLibrary } from '../../src/storage/tend-library.ts';
import { countStories } from '../support/count-stories.ts';
import { STORIES_OF_VERSION_1, writeLibraryOfVersion1 } from './libraries/version-1.ts';

const find = async (words: string): Promise<string[]> => {
  const { numbers } = await searchLibrary(parseQuery(words), await readCatalogue(), () => true);
  return (await listStories(numbers)).map(({ head }) => head.id);
};
const listed = async (): Promise<string[]> => {
  const catalogue = await readCatalogue();
  return (await listStories(newestFirst(catalogue, () => true))).map(({ head }) => head.id);
};

afterEach(async () => {
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('a library of version 1', () => {
  it('opens at once, with every record as it was', async () => {
    await writeLibraryOfVersion1();
    expect(await countStories()).toBe(STORIES_OF_VERSION_1.length);
    for (const story of STORIES_OF_VERSION_1) {
      expect(await storyById(story.id)).toEqual(story);
      expect(await storyByUrl(`${story.url}/amp`)).toEqual(story);
    }
    expect((await earlierVersion('v1-00'))?.story.paragraphs).toEqual(['Before.']);
  });

  it('is listed and found by every word, whether it is entered at one go or broken off', async () => {
    await writeLibraryOfVersion1();
    expect(await enterBacklog()).toBe(true);
    await closeLibrary();
    expect(await hasBacklog()).toBe(true);
    await tendLibrary();
    expect(await hasBacklog()).toBe(false);
    expect((await listed()).sort()).toEqual(STORIES_OF_VERSION_1.map(({ id }) => id));
    for (const [i, { id }] of STORIES_OF_VERSION_1.entries()) expect(await find(`Quint${i} `)).toEqual([id]);
    expect(await find('ольхов')).toHaveLength(10);
    expect(await find('港口')).toHaveLength(10);
  });

  it('brings back no text of before by an import while it is not entered', async () => {
    await writeLibraryOfVersion1();
    const [kept] = STORIES_OF_VERSION_1;
    if (!kept) throw new Error('there are stories');
    const older = { ...kept, paragraphs: ['Of before.'], savedAt: '2001-01-01T00:00:00.000Z' };
    expect(await saveStories([{ story: older, tags: ['pier'] }])).toEqual({ added: 0, changed: 0, same: 1 });
    expect(await storyById(kept.id)).toEqual(kept);
    expect([await find('Quint0 '), await find('before ')]).toEqual([[kept.id], []]);
    expect((await allTags()).includes('pier')).toBe(true);
    await tendLibrary();
    expect((await listed()).sort()).toEqual(STORIES_OF_VERSION_1.map(({ id }) => id));
  });

  it('takes what is saved, changed and removed while it is entered', async () => {
    await writeLibraryOfVersion1();
    const [first, , last] = [STORIES_OF_VERSION_1[0], 0, STORIES_OF_VERSION_1.at(-1)];
    if (!first || !last) throw new Error('there are stories');
    await enterBacklog();
    await saveStory({ ...last, paragraphs: ['Now it says heliotrope.'], savedAt: '2026-11-05T10:00:00.000Z' });
    await removeStory(first.id);
    await removeStory('v1-58');
    await tendLibrary();
    expect((await listed()).length).toBe(STORIES_OF_VERSION_1.length - 2);
    expect(await find('heliotrope')).toEqual([last.id]);
    expect(await find('Quint59 ')).toEqual([]);
    expect(await find('Quint0 ')).toEqual([]);
  });
});

it('keeps its hands off a library of a newer version, and says what to do', async () => {
  const newer = await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1, {
    upgrade: (database) => void database.createObjectStore('of tomorrow').put('kept', 'key'),
  });
  newer.close();
  for (const ask of [() => storyById('x'), () => readCatalogue(), () => tendLibrary()])
    await expect(ask()).rejects.toMatchObject({ code: 'storage-newer' });
  const still = await openDB(LIBRARY_NAME);
  expect([still.version, [...still.objectStoreNames], await still.get('of tomorrow', 'key')]).toEqual([
    LIBRARY_VERSION + 1,
    ['of tomorrow'],
    'kept',
  ]);
  still.close();
});

it('a library of each earlier version is kept as a fixture', () => {
  const kept = readdirSync(join(import.meta.dirname, 'libraries')).sort();
  expect(kept).toEqual(Array.from({ length: LIBRARY_VERSION - 1 }, (_, n) => `version-${n + 1}.ts`));
});
