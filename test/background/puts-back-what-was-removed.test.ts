import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerMessages } from '../../src/background/messages.ts';
import { readTab } from '../../src/background/read-tab.ts';
import { keptStory } from '../../src/storage/kept-stories.ts';
import { storyById } from '../../src/storage/library.ts';
import { markStory } from '../../src/storage/marks.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { storyPage } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const popup = { id: 'sixty', url: 'chrome-extension://sixty/src/popup/popup.html' };
let browser: FakeBrowser;

const ask = async (name: string, payload: unknown) =>
  (await answerMessages({ to: 'worker', name, payload }, popup)) as { value: object };

/** A tab that shows `at`, and was read as the story. */
async function readIn(tabId: number, at = url): Promise<string> {
  const open = (shows: string) =>
    browser.tabs.set(tabId, {
      id: tabId,
      url: shows,
      incognito: false,
      answer: ({ name }) => ({
        value: name === 'page/snap' ? { url, pieces: 1, html: storyPage() } : { url: shows },
      }),
    });
  open(url);
  const state = await readTab(tabId, 'by-reader');
  open(at);
  return state.state === 'story' ? state.story.id : '';
}

beforeEach(() => {
  browser = freshBrowser();
});

it('takes a story out and puts it back as it was, with what the reader had made of it, and says so on its buttons', async () => {
  const id = await readIn(3, 'https://news.example/next');
  await readIn(7);
  await markStory(id, { tags: ['sea'], pinned: true });
  const before = await keptStory(id);
  const { value: removed } = await ask('story/remove', { id });
  expect(await storyById(id)).toBeUndefined();
  expect([...browser.badges.values()]).toEqual(['✓', '60']);
  // As it crosses from one process to the other.
  expect(await ask('story/put-back', { removed: JSON.parse(JSON.stringify(removed)) })).toEqual({ value: null });
  const { number: _, group: __, ...back } = (await keptStory(id)) ?? {};
  expect(before).toMatchObject(back);
  expect(back).toMatchObject({ tags: ['sea'], pinned: true });
  expect([...browser.badges.values()]).toEqual(['✓', '✓']);
});

it('waits for no page that is too busy to say that it is there', async () => {
  const id = await readIn(7);
  browser.tabs.set(7, { id: 7, url, incognito: false, answer: () => new Promise(() => undefined) });
  const { value: removed } = await ask('story/remove', { id });
  expect(removed).toMatchObject({ story: { id } });
  expect(await storyById(id)).toBeUndefined();
});
