import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCards } from '../../src/core/formats/card-read.ts';
import { allStories, FORMATS, importStories } from '../../src/library/exchange.ts';
import { deleted, deleteStory, found, putBack, query, refresh } from '../../src/library/shelf.ts';
import { closeLibrary, countStories, saveStory, storyById } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const story = (name: string, day: number) =>
  madeUpStory({
    id: name,
    url: `https://news.example/${name}`,
    headline: name,
    savedAt: `2026-11-0${day}T10:00:00.000Z`,
  });
const exported = async (name: string): Promise<string> => {
  const format = FORMATS.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name}`);
  return format.format(await allStories());
};

afterEach(async () => {
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('the library', () => {
  it('goes out and comes back whole; importing twice changes nothing', async () => {
    const stories = [story('second', 2), story('first', 1)];
    for (const one of stories) await saveStory(one);
    const file = await exported('JSON Lines');
    await closeLibrary();
    await deleteDB(LIBRARY_NAME);
    for (const _ of [1, 2]) expect(await importStories(file)).toEqual({ stories: 2, damaged: 0 });
    expect(await allStories()).toEqual(stories);
  });

  it('imports what is whole of a damaged file, and counts what is not', async () => {
    await saveStory(story('kept', 1));
    const line = await exported('JSON Lines');
    expect(await importStories(`${line.slice(0, 40)}\n${line}{}\n`)).toEqual({ stories: 1, damaged: 2 });
    expect(await countStories()).toBe(1);
  });

  it('goes out as cards, Markdown and a table, each story once', async () => {
    for (const one of [story('second', 2), story('first', 1)]) await saveStory(one);
    expect(parseCards(await exported('Card')).cards.map(({ headline }) => headline)).toEqual(['second', 'first']);
    expect((await exported('Markdown')).match(/first|second/g)?.length).toBeGreaterThanOrEqual(2);
    expect((await exported('CSV')).split('\r\n').filter((row) => /first|second/.test(row))).toHaveLength(2);
  });

  it('gives back a story that was deleted', async () => {
    await saveStory(story('first', 1));
    await refresh();
    await deleteStory('first');
    expect(found.value).toEqual([]);
    expect(await storyById('first')).toBeUndefined();
    await putBack();
    expect(deleted.value).toBeNull();
    expect(await storyById('first')).toEqual(story('first', 1));
    query.value = 'fir';
    expect(found.value?.map(({ id }) => id)).toEqual(['first']);
    query.value = '';
  });
});
