import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../src/background/read-tab.ts';
import { tabState } from '../../src/background/tab-state.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { countStories } from '../support/count-stories.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { storyPage } from '../support/made-up-story.ts';
import { type OpenTab, openTab as openTabIn } from '../support/open-tab.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const TAB = 7;
let fake: FakeBrowser;
const openTab = (html: string, more: OpenTab) => openTabIn(fake, html, more);

beforeEach(async () => {
  fake = freshBrowser();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('a page that is read', () => {
  it("does not let a page take the place of another site's story, nor be found under its address", async () => {
    const theirs = 'https://paper.example/2026/council-rebuilds-sea-wall';
    openTab(storyPage('Brightwater'), { url: theirs });
    const kept = await readTab(TAB, 'by-reader');
    const forged = storyPage('Saltmarsh').replace('<head>', `<head><link rel="canonical" href="${theirs}">`);
    openTab(forged, { url: 'https://evil.example/2026/anything-at-all-here' });
    const state = await readTab(TAB, 'by-reader');
    expect(state).toMatchObject({ state: 'story', story: { headline: 'Saltmarsh rebuilds its sea wall' } });
    if (state.state === 'story') await saveStory(state.story);
    expect(await countStories()).toBe(2);
    expect(await storyByUrl(theirs)).toMatchObject({ id: kept.state === 'story' ? kept.story.id : '' });
    expect(await storyByUrl(theirs)).toMatchObject({ headline: 'Brightwater rebuilds its sea wall' });
    expect(await storyByUrl('https://evil.example/2026/anything-at-all-here')).toMatchObject({ url: theirs });
  });

  it.each([
    ['two files of this device', ['file:///home/ada/one.html', 'file:///home/ada/two.html'], ''],
    [
      'two files that name one story of the web',
      ['file:///home/ada/one.html', 'file:///home/ada/two.html'],
      '<link rel="canonical" href="https://paper.example/2026/council-rebuilds-sea-wall">',
    ],
    ['two routes of one page', ['https://news.example/#/story/10001', 'https://news.example/#/story/10002'], ''],
  ])('takes no story for another: %s', async (_, [one = '', other = ''], link) => {
    const page = (place: string) => storyPage(place).replace('<head>', `<head>${link}`);
    openTab(page('Brightwater'), { url: one });
    await readTab(TAB, 'by-reader');
    openTab(page('Saltmarsh'), { url: other });
    expect(await tabState(TAB)).toMatchObject({ state: 'unread' });
    await readTab(TAB, 'by-reader');
    expect(await storyByUrl(one)).toMatchObject({ headline: 'Brightwater rebuilds its sea wall' });
    expect(await storyByUrl(other)).toMatchObject({ headline: 'Saltmarsh rebuilds its sea wall' });
    expect(await countStories()).toBe(2);
  });
});
