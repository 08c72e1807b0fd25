import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SPINNER } from '../../src/background/later.ts';
import { pageLooked } from '../../src/background/page-looked.ts';
import { readTab } from '../../src/background/read-tab.ts';
import { forgetTab, tabRecord } from '../../src/background/tab-records.ts';
import { tabState } from '../../src/background/tab-state.ts';
import type { StoryState } from '../../src/messages/contract.ts';
import { removeStory, saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, earlierVersion, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { retention } from '../../src/storage/settings.ts';
import { countStories } from '../support/count-stories.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { madeUpStory, storyPage } from '../support/made-up-story.ts';
import { type OpenTab, openTab as openTabIn } from '../support/open-tab.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const TAB = 7;
const sender = { tier: 'page', tabId: TAB, url, incognito: false } as const;
let fake: FakeBrowser;

const openTab = (html: string, more: OpenTab = {}) => openTabIn(fake, html, { url, ...more });

beforeEach(async () => {
  fake = freshBrowser();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('reading a tab', () => {
  it('gives the story, saves it, and says so on the toolbar', async () => {
    openTab(storyPage());
    const state = await readTab(TAB, 'by-reader');
    expect(state).toMatchObject({
      state: 'story',
      from: 'now',
      story: { headline: 'Brightwater rebuilds its sea wall' },
    });
    expect(await storyByUrl(url)).toBeDefined();
    expect(fake.badges.get(TAB)).toBe('✓');
  });

  it('says that a story is kept once, and before the tab is noted and what surfaces show is put together', async () => {
    openTab(storyPage());
    const set = fake.api.storage.session.set;
    let note = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      note = resolve;
    });
    fake.api.storage.session.set = async (items) => {
      if (JSON.stringify(items).includes('"outcome"')) await held;
      return set(items);
    };
    const drawn = vi.spyOn(fake.api.action, 'setBadgeText');
    const reading = readTab(TAB, 'by-reader');
    await vi.waitFor(() => expect(fake.badges.get(TAB)).toBe('✓'));
    expect(await storyByUrl(url)).toBeDefined();
    expect((await tabRecord(TAB, url))?.outcome).toBeUndefined();
    note();
    expect(await reading).toMatchObject({ state: 'story', from: 'now' });
    expect(drawn.mock.calls.filter(([{ text }]) => text === '✓')).toHaveLength(1);
  });

  it('does not say that it is at work on what is kept already', async () => {
    openTab(storyPage());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { sync } = fake.api.storage;
    const get = sync.get;
    sync.get = async (...keys: Parameters<typeof get>) => {
      if (keys[0] === 'showWriters') await held;
      return get(...keys);
    };
    const reading = readTab(TAB, 'by-reader');
    await vi.waitFor(() => expect(fake.badges.get(TAB)).toBe('✓'));
    await vi.advanceTimersByTimeAsync(SPINNER);
    const badge = fake.badges.get(TAB);
    vi.useRealTimers();
    go();
    expect(await reading).toMatchObject({ state: 'story' });
    expect(badge).toBe('✓');
  });

  it('says that a story is kept where the browser takes no note of the tab', async () => {
    openTab(storyPage());
    fake.api.storage.session.get = () => Promise.reject(new Error('full'));
    await readTab(TAB, 'by-reader');
    expect(fake.badges.get(TAB)).toBe('✓');
  });

  it('happens once for all who ask at the same time', async () => {
    const snaps = openTab(storyPage());
    const [one, two] = await Promise.all([readTab(TAB, 'by-reader'), readTab(TAB, 'by-reader')]);
    expect(one).toEqual(two);
    expect(snaps).toHaveBeenCalledTimes(1);
  });

  it('happens once where the detector that a reading put into the page asks as well', async () => {
    const snaps = openTab(storyPage());
    const reader = readTab(TAB, 'by-reader');
    const detector = readTab(TAB, 'by-detector');
    expect(await detector).toEqual(await reader);
    expect(snaps).toHaveBeenCalledTimes(1);
  });

  it('gives a reader what the detector is about to find, and more where that is too little', async () => {
    const snaps = openTab(storyPage());
    const [detector, reader] = await Promise.all([readTab(TAB, 'by-detector'), readTab(TAB, 'by-reader')]);
    expect(reader).toEqual(detector);
    expect(snaps).toHaveBeenCalledTimes(1);
    openTab('<h1>A walk</h1><p>We walked along the shore, and then home again before the rain came.</p>');
    const [no, anyway] = await Promise.all([readTab(TAB, 'by-reader'), readTab(TAB, 'anyway')]);
    expect([no.state, anyway.state]).toEqual(['not-story', 'story']);
  });

  it('is not the last where the page was still coming in: who asks again has the rest of it', async () => {
    const whole = storyPage();
    const half = `${whole.slice(0, whole.lastIndexOf('<p>'))}`;
    const snaps = openTab(half);
    snaps.mockReturnValue({ value: { url, pieces: 1, html: half, loading: true } as never });
    const first = await readTab(TAB, 'by-reader');
    expect(first).toMatchObject({ state: 'story' });
    openTab(whole);
    expect(await tabState(TAB)).toMatchObject({ state: 'story', from: 'library' });
    const { paragraphs } = ((await readTab(TAB, 'by-reader')) as StoryState).story;
    expect(paragraphs.length).toBeGreaterThan((first as StoryState).story.paragraphs.length);
    expect((await storyByUrl(url))?.paragraphs).toEqual(paragraphs);
    expect(await tabState(TAB)).toMatchObject({ state: 'story', from: 'now' });
  });

  it('says of a page that never answers that it cannot be read', async () => {
    fake.tabs.set(TAB, { id: TAB, url: '', incognito: false });
    fake.api.scripting.executeScript.mockImplementation(() => new Promise(() => undefined));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const asked = readTab(TAB, 'by-reader');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(await asked).toMatchObject({ state: 'failed', failure: { code: 'unsupported-page' } });
  });

  it('reads anew what has changed, and keeps what it said before', async () => {
    openTab(storyPage('Brightwater'));
    await readTab(TAB, 'by-detector');
    openTab(storyPage('Saltmarsh'));
    const state = await readTab(TAB, 'by-detector');
    expect(state).toMatchObject({ state: 'story', story: { headline: 'Saltmarsh rebuilds its sea wall' } });
    expect(await countStories()).toBe(1);
    const id = state.state === 'story' ? state.story.id : '';
    expect((await earlierVersion(id))?.story.headline).toBe('Brightwater rebuilds its sea wall');
  });

  it('shows the saved story when the page cannot be read', async () => {
    openTab(storyPage());
    await readTab(TAB, 'by-reader');
    fake.tabs.set(TAB, { id: TAB, url, incognito: false });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'story', from: 'library' });
  });

  it('stores nothing of a private window that the detector tells of, and asks no tab what the detector has said', async () => {
    const snaps = openTab(storyPage(), { incognito: true });
    const asked = vi.spyOn(fake.api.tabs, 'get');
    await pageLooked({ url, verdict: 'story', reasons: [] }, { ...sender, incognito: true });
    expect(snaps).toHaveBeenCalledTimes(1);
    expect(await tabRecord(TAB, url)).toMatchObject({ outcome: { kind: 'shown', state: { kept: false } } });
    expect(await storyByUrl(url)).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  it('does not begin for a page that names another site than the browser does', async () => {
    const snaps = openTab(storyPage());
    await pageLooked({ url: 'https://other.example/story', verdict: 'story', reasons: [] }, sender);
    expect(snaps).not.toHaveBeenCalled();
  });

  it('stores nothing of a private window, and does not say that it has', async () => {
    openTab(storyPage(), { incognito: true });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'story' });
    expect(await countStories()).toBe(0);
    expect(fake.badges.get(TAB)).toBe('60');
    expect(await tabState(TAB)).toMatchObject({ state: 'story' });
  });

  it('tells a page without text apart from one that may not be read', async () => {
    openTab('<h1>Nothing</h1>');
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'not-story' });
    expect(await readTab(TAB, 'anyway')).toMatchObject({ state: 'failed', failure: { code: 'no-text' } });
    fake.tabs.set(TAB, { id: TAB, url, incognito: false });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'failed', failure: { code: 'no-access' } });
    fake.tabs.set(TAB, { id: TAB, url: 'chrome://settings/', incognito: false });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'failed', failure: { code: 'unsupported-page' } });
    fake.tabs.delete(TAB);
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'failed', failure: { code: 'page-gone' } });
  });

  it('takes a page that no message reaches from the script that stands in it', async () => {
    const IN_PAGE = Symbol.for('sixty.detector');
    const scope = globalThis as { [IN_PAGE]?: () => Promise<unknown> };
    fake.tabs.set(TAB, { id: TAB, url, incognito: false, inject: () => undefined });
    fake.api.scripting.executeScript.mockImplementation(
      async (script: { func?: () => Promise<undefined> } & object) => [{ result: await script.func?.() }],
    );
    // Where none stands, the page has gone.
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'failed', failure: { code: 'page-gone' } });
    const html = storyPage();
    scope[IN_PAGE] = async () => [html.slice(0, 500), html.slice(500)];
    vi.stubGlobal('location', { href: url });
    try {
      expect(await readTab(TAB, 'by-reader')).toMatchObject({
        state: 'story',
        story: { headline: 'Brightwater rebuilds its sea wall' },
      });
    } finally {
      delete scope[IN_PAGE];
      vi.unstubAllGlobals();
    }
  });

  it('does not keep a page under the address of another', async () => {
    openTab(storyPage(), { url: 'https://news.example/next' });
    fake.tabs.set(TAB, { ...fake.tabs.get(TAB), id: TAB, url, incognito: false });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'failed', failure: { code: 'page-gone' } });
    expect(await countStories()).toBe(0);
  });

  it('lets nothing that was just read be taken out, however long ago it was saved', async () => {
    openTab(storyPage());
    const state = await readTab(TAB, 'by-reader');
    if (state.state !== 'story') throw new Error(state.state);
    await removeStory(state.story.id);
    const savedAt = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await saveStory({ ...state.story, savedAt }, url);
    await saveStory(madeUpStory({ url: 'https://news.example/other', savedAt }));
    await retention.set({ days: 30, stories: null, megabytes: null });
    await readTab(TAB, 'by-reader');
    await vi.waitFor(async () => expect(await storyByUrl('https://news.example/other')).toBeUndefined(), 20_000);
    expect(await storyByUrl(url)).toMatchObject({ savedAt });
  });

  it('never shows a result of another address', async () => {
    openTab(storyPage());
    await readTab(TAB, 'by-reader');
    fake.tabs.set(TAB, { id: TAB, url: 'https://news.example/other', incognito: false });
    expect(await tabState(TAB)).toEqual({ state: 'unread', verdict: null });
  });

  it('reads a page of which nothing is known for who wants that, and says so where it takes its time', async () => {
    openTab(storyPage());
    expect(await tabState(TAB)).toEqual({ state: 'unread', verdict: null });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let snap = (_reply: unknown): void => undefined;
    const page = new Promise((resolve) => {
      snap = resolve;
    });
    fake.tabs.set(TAB, { id: TAB, url, incognito: false, answer: () => page });
    const asked = tabState(TAB, true);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
    vi.advanceTimersByTime(100);
    expect(await asked).toEqual({ state: 'working', step: 'reading' });
    vi.useRealTimers();
    snap({ value: { url, pieces: 1, html: storyPage() } });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'story', from: 'now' });
    expect(await tabState(TAB, true)).toMatchObject({ state: 'story' });
  });

  it('says nothing of a page that the tab has left when it has been read, or of a tab that was closed', async () => {
    const next = 'https://news.example/next';
    const away = async (leave: () => Promise<unknown>) => {
      openTab(storyPage());
      const get = IDBFactory.prototype.open;
      // In the middle of the reading: the page is taken, the story not yet kept.
      const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...named) {
        void leave();
        return get.apply(this, named);
      });
      const state = await readTab(TAB, 'by-detector');
      opening.mockRestore();
      await closeLibrary();
      return state;
    };
    await closeLibrary();
    const looked = async () => {
      fake.tabs.set(TAB, { id: TAB, url: next, incognito: false, answer: () => ({ value: { url: next } }) });
      await pageLooked({ url: next, verdict: 'not-story', reasons: [] }, { ...sender, url: next });
    };
    expect(await away(looked)).toMatchObject({ state: 'failed', failure: { code: 'page-gone' } });
    expect(fake.badges.get(TAB)).toBe('');
    expect(await tabRecord(TAB, next)).toMatchObject({ look: { verdict: 'not-story' } });
    expect(await storyByUrl(url)).toBeDefined();
    await closeLibrary();
    await away(() => forgetTab(TAB));
    expect(await fake.api.storage.session.get()).toEqual({});
  });

  it('shows what is saved of a page that is too busy to answer', async () => {
    openTab(storyPage());
    await readTab(TAB, 'by-reader');
    fake.tabs.set(TAB, { id: TAB, url, incognito: false, answer: () => new Promise(() => undefined) });
    expect(await tabState(TAB)).toMatchObject({ state: 'story' });
  });

  it('puts the detector into a page that has none', async () => {
    fake.tabs.set(TAB, {
      id: TAB,
      url,
      incognito: false,
      inject: (file) => {
        expect(file).toBe('src/content/detector.js');
        openTab(storyPage());
      },
    });
    expect(await readTab(TAB, 'by-reader')).toMatchObject({ state: 'story' });
  });
});
