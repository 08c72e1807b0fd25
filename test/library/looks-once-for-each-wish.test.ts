import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { filters } from '../../src/library/filters.ts';
import { rowStories } from '../../src/library/row-stories.ts';
import { followWishes, query, shelf } from '../../src/library/shelf.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { madeUpStory } from '../support/made-up-story.ts';

let stop = (): void => undefined;
afterEach(async () => {
  stop();
  query.value = '';
  filters.value = {};
  vi.restoreAllMocks();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

/** As long as anything goes on in the database, and a while beyond. */
const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn++) await new Promise((done) => setImmediate(done));
};

it('reads the library once for what is wanted, and again only when that is something else', async () => {
  await saveStory(madeUpStory({ headline: 'Harbour opens' }));
  const counts = vi.fn();
  const unfollow = shelf.subscribe(counts);
  stop = followWishes();
  await vi.waitFor(() => expect(shelf.value?.rows).toHaveLength(1));
  // The first rows are there before the list is drawn.
  expect([...rowStories.value.values()].map(({ head }) => head.headline)).toEqual(['Harbour opens']);
  const once = counts.mock.calls.length;
  await quiet();
  expect(counts).toHaveBeenCalledTimes(once);

  query.value = 'lighthouse';
  await vi.waitFor(() => expect(shelf.value?.rows).toHaveLength(0));
  filters.value = { pinned: true };
  query.value = 'harbour';
  await quiet();
  const again = counts.mock.calls.length;
  await quiet();
  expect(counts).toHaveBeenCalledTimes(again);
  unfollow();
});

it('finds nothing for signs without a letter, and all for nothing', async () => {
  await saveStory(madeUpStory({ headline: 'Harbour opens' }));
  stop = followWishes();
  await vi.waitFor(() => expect(shelf.value?.rows).toHaveLength(1));
  for (const signs of ['*', '😀', ' ?! ']) {
    query.value = signs;
    await vi.waitFor(() => expect(shelf.value?.rows).toHaveLength(0));
    query.value = ' ';
    await vi.waitFor(() => expect(shelf.value?.rows).toHaveLength(1));
  }
});
