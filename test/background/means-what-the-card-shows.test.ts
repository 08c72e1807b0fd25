import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSubject, forgetCard, noteCard } from '../../src/background/card-subject.ts';
import { openedFromPill, readForCard, removeFromCard, restoreFromCard } from '../../src/background/overlay-asks.ts';
import { present } from '../../src/background/present.ts';
import { shapeCard } from '../../src/background/shape-story.ts';
import { noteTab } from '../../src/background/tab-records.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { storyById } from '../../src/storage/library.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const sender = { tier: 'page', tabId: 7, url: 'https://news.example/sea-wall', incognito: false } as const;

describe('"remove" in the card', () => {
  it('takes out the story behind the link that the card shows, and not that of the page', async () => {
    const page = madeUpStory();
    const linked = madeUpStory({ url: 'https://other.example/linked' });
    await saveStory(page);
    await saveStory(linked);
    await noteCard(7, { link: linked.url, storyId: linked.id });
    await removeFromCard(sender);
    expect(await storyById(linked.id)).toBeUndefined();
    expect(await storyById(page.id)).toEqual(page);
  });

  it('lets the story be told in another shape and be put back, and no other than the one taken out', async () => {
    const linked = madeUpStory({ url: 'https://other.example/linked' });
    await saveStory(linked);
    await noteCard(7, { link: linked.url, storyId: linked.id });
    await expect(restoreFromCard(sender)).rejects.toMatchObject({ code: 'interrupted' });
    await removeFromCard(sender);
    expect(await shapeCard(sender, '30')).toMatchObject({ state: 'story', kept: false, story: { id: linked.id } });
    expect(await storyById(linked.id)).toBeUndefined();
    await restoreFromCard(sender);
    expect(await storyById(linked.id)).toEqual(linked);
    expect(await cardSubject(7)).toEqual({ link: linked.url, storyId: linked.id });
  });

  it('takes out nothing where the card shows no story', async () => {
    await saveStory(madeUpStory());
    await removeFromCard(sender);
    expect(await storyById(madeUpStory().id)).toBeDefined();
  });
});

const verdict = { verdict: 'story' as const, reasons: [] };
const linked = madeUpStory({ url: 'https://other.example/linked' });

/** A tab whose page takes what is drawn. */
function openTab(url: string): void {
  browser.tabs.set(7, {
    id: 7,
    url,
    incognito: false,
    answer: ({ name }) => ({ value: name === 'page/ping' ? { url } : 'shown' }),
  });
}

describe('what the card is about', () => {
  it('stays the story that it shows when a link that was asked for before has come', async () => {
    const page = madeUpStory();
    await saveStory(page);
    await noteTab(7, page.url, { outcome: { kind: 'saved', id: page.id, verdict } });
    openTab(page.url);
    let answer = (_: unknown): void => undefined;
    const link = new Promise((resolve) => {
      answer = resolve;
    });
    const presenting = present({ id: 7, url: page.url } as never, link as never, 'fetching', { link: linked.url });
    await vi.waitFor(() => expect(browser.api.tabs.sendMessage).toHaveBeenCalled());
    expect(await openedFromPill({ ...sender, url: page.url })).toMatchObject({
      state: 'story',
      story: { id: page.id },
    });
    answer({ state: 'story', story: linked, verdict, from: 'now' });
    await presenting;
    expect(await cardSubject(7)).toEqual({ storyId: page.id });
  });

  it('is not remembered any more where the tab was closed before its story came', async () => {
    openTab('https://news.example/sea-wall');
    let answer = (_: unknown): void => undefined;
    const work = new Promise((resolve) => {
      answer = resolve;
    });
    const presenting = present(browser.tabs.get(7) as never, work as never, 'reading');
    await vi.waitFor(() => expect(browser.api.tabs.sendMessage).toHaveBeenCalled());
    await forgetCard(7);
    answer({ state: 'story', story: madeUpStory(), verdict, from: 'now', kept: false });
    await presenting;
    expect(await browser.api.storage.session.get()).toEqual({});
  });

  it('is nothing where the browser has no room to remember it, and not what it was before', async () => {
    await noteCard(7, { storyId: linked.id });
    browser.api.storage.session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    openTab('https://news.example/sea-wall');
    await present(browser.tabs.get(7) as never, Promise.resolve({ state: 'unread', verdict: null }), 'reading');
    expect(browser.api.tabs.sendMessage).toHaveBeenCalled();
    expect(await cardSubject(7)).toEqual({});
  });
});

it('"Summarize anyway" reads the page behind a link whatever it is', async () => {
  const walk = '<h1>A walk</h1><p>We walked along the shore, and then home again before the rain came.</p>';
  vi.stubGlobal('fetch', async () => new Response(walk, { headers: { 'content-type': 'text/html' } }));
  browser.granted.add('*://other.example/*');
  await noteCard(7, { link: linked.url });
  expect(await readForCard(sender, false)).toMatchObject({ state: 'not-story' });
  expect(await readForCard(sender, true)).toMatchObject({ state: 'story', story: { headline: 'A walk' } });
});
