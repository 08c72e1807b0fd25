import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { filters, letsThrough } from '../../src/library/filters.ts';
import { rowStories } from '../../src/library/row-stories.ts';
import { followWishes, query, shelf } from '../../src/library/shelf.ts';
import { emptyCatalogue } from '../../src/storage/catalogue.ts';
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

it('finds what was saved on a day to its end, also where that day has 25 hours', async () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const saved = ['2026-10-25T22:30:00Z', '2026-10-25T23:30:00Z'].map((time) => Date.parse(time) / 1000);
  const catalogue = { ...emptyCatalogue(), saved: Uint32Array.from(saved) };
  const period = { from: '2026-10-25', to: '2026-10-25' };
  const keep = await letsThrough({ period }, catalogue, new Date());
  vi.unstubAllEnvs();
  expect([keep(0), keep(1)]).toEqual([true, false]);
});
