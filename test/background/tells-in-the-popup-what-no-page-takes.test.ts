import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerMessages } from '../../src/background/messages.ts';
import { present } from '../../src/background/present.ts';
import { tabState } from '../../src/background/tab-state.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { createTabReading } from '../../src/ui/tab/tab-reading.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/paper.pdf';
const linked = madeUpStory({ url: 'https://other.example/linked' });
const verdict = { verdict: 'story' as const, reasons: [] };
let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

it('the story of a link stands in the popup of a page that lets no card in, and can be told in another shape', async () => {
  browser.tabs.set(7, { id: 7, url, incognito: false });
  await saveStory(linked);
  const ask = async (name: string, payload: unknown) => {
    const popup = { id: 'sixty', url: 'chrome-extension://sixty/src/popup/popup.html' };
    return ((await answerMessages({ to: 'worker', name, payload }, popup)) as { value: unknown }).value;
  };
  const reading = createTabReading({ ask: ask as never, reads: true });
  let come = (_: unknown): void => undefined;
  const work = new Promise((resolve) => {
    come = resolve;
  });
  let opened: Promise<void> | undefined;
  browser.api.action.openPopup.mockImplementation(async () => {
    opened = reading.open({ id: 7, url });
    return undefined;
  });
  // The popup hears what every page of ours hears.
  browser.api.runtime.sendMessage.mockImplementation(async (message) => {
    if ((message as { name: string }).name === 'tab/changed') await reading.refresh();
    return undefined;
  });
  const presenting = present({ id: 7, url } as never, work as never, 'fetching', { link: linked.url });
  await vi.waitFor(() => expect(opened).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve, 50));
  come({ state: 'story', story: linked, verdict, from: 'now' });
  await opened;
  await presenting;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(reading.state.value).toMatchObject({ state: 'story', story: { id: linked.id } });
  await reading.shape('30');
  expect(reading.state.value).toMatchObject({ state: 'story', story: { id: linked.id, summary: { shape: '30' } } });
});

it('the popup opens where the browser has no room to remember what it shows, and what it shows waits where none opens', async () => {
  browser.tabs.set(7, { id: 7, url, incognito: false });
  const { set } = browser.api.storage.session;
  browser.api.storage.session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const story = { state: 'story', story: linked, verdict, from: 'now' } as const;
  let shown: unknown;
  browser.api.action.openPopup.mockImplementation(async () => {
    shown = await tabState(7);
    return undefined;
  });
  await present({ id: 7, url } as never, Promise.resolve(story), 'reading');
  expect(shown).toEqual(story);
  browser.api.storage.session.set = set;
  browser.api.action.openPopup.mockRejectedValue(new Error('no window'));
  browser.api.windows.create.mockRejectedValue(new Error('no window'));
  await present({ id: 7, url } as never, Promise.resolve(story), 'reading');
  expect(await tabState(7)).toEqual(story);
});

it('of a tab that is closed nothing is remembered, be its story still to come or not yet looked at', async () => {
  await import('../../src/background/worker.ts');
  const close = () => browser.api.tabs.onRemoved.fire(7);
  const left = async () => Object.keys(await browser.api.storage.session.get());
  const story = { state: 'story', story: linked, verdict, from: 'now', kept: false } as const;
  await present({ id: 7, url } as never, Promise.resolve(story), 'reading');
  expect(await left()).toEqual(['card:7', 'instead:7']);
  close();
  await vi.waitFor(async () => expect(await left()).toEqual([]));
  let come = (_: unknown): void => undefined;
  const work = new Promise((resolve) => {
    come = resolve;
  });
  const presenting = present({ id: 7, url } as never, work as never, 'reading');
  await vi.waitFor(async () => expect(await left()).toEqual(['card:7', 'instead:7']));
  close();
  await vi.waitFor(async () => expect(await left()).toEqual([]));
  come(story);
  await presenting;
  expect(await left()).toEqual([]);
});
