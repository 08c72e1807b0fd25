import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerMessages } from '../../src/background/messages.ts';
import { storyId } from '../../src/core/story-id.ts';
import { deleted, deleteStory, refused, undoDelete } from '../../src/library/handle-story.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, storyById } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/harbour';
const story = madeUpStory({ id: storyId(url), url });

beforeEach(() => {
  const sender = { id: 'sixty', url: 'chrome-extension://sixty/src/library/library.html' };
  vi.mocked(freshBrowser().api.runtime.sendMessage).mockImplementation(
    (message) => answerMessages(message, sender) as never,
  );
});

afterEach(async () => {
  vi.restoreAllMocks();
  deleted.value = null;
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

it('offers Undo until the story is back, and has the worker tell the tabs that show its page', async () => {
  await saveStory(story);
  await deleteStory(story.id);
  const asked = vi.mocked(browser.runtime.sendMessage).mock.calls;
  expect(asked).toMatchObject([[{ to: 'worker', name: 'story/remove' }]]);
  const undone = undoDelete();
  expect(deleted.value?.story.id).toBe(story.id);
  await undone;
  expect(deleted.value).toBeNull();
  expect(await storyById(story.id)).toMatchObject({ headline: story.headline });
});

it('goes on offering it where the story cannot be put back', async () => {
  await saveStory(story);
  await deleteStory(story.id);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await undoDelete();
  full.mockRestore();
  expect(deleted.value?.story.id).toBe(story.id);
  expect(refused.value).toMatchObject({ code: 'storage-full' });
  await undoDelete();
  expect(refused.value).toBeNull();
  expect(await storyById(story.id)).toMatchObject({ headline: story.headline });
});

it('leaves the Undo of a story that was deleted meanwhile', async () => {
  await saveStory(story);
  await deleteStory(story.id);
  const undone = undoDelete();
  const later = { story: madeUpStory({ id: 'later' }), marks: { tags: [], pinned: false }, addresses: [] };
  deleted.value = later;
  await undone;
  expect(deleted.value).toBe(later);
});

it('says why where a story is not deleted', async () => {
  await saveStory(story);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('held', 'UnknownError');
  });
  await deleteStory(story.id);
  expect(refused.value).toMatchObject({ code: 'storage-failed' });
  expect(await storyById(story.id)).toBeDefined();
});
