import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFromOmnibox, suggestStories } from '../../src/background/omnibox.ts';
import { storyId } from '../../src/core/story-id.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { closeLibrary } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const suggested = (text: string) =>
  new Promise<{ content: string; description: string }[]>((done) => suggestStories(text, done));
/** Throws where it is no XML. */
const readAsXml = (description: string) =>
  new JSDOM(`<d>${description}</d>`, { contentType: 'application/xml' } as object).window.document;

beforeEach(() => void freshBrowser());
afterEach(async () => {
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('the address bar', () => {
  it('suggests stories by their words, as XML that nothing of a page can break or mark up', async () => {
    const headline = `<url>Sea</url> & "wall" 'falls' \u0000\u202e\ud800 <match>`;
    await saveStory(madeUpStory({ headline, source: { name: 'A & B', url: '', why: 'host' } }));
    const [one] = await suggested('council sea');
    expect(one?.content).toBe('https://news.example/sea-wall');
    const xml = readAsXml(one?.description ?? '');
    expect(xml.querySelector('url')).toBeNull();
    expect(xml.documentElement.textContent).toBe(`<url>Sea</url> & "wall" 'falls'  <match> A & B`);
    expect([...xml.querySelectorAll('match')].map((match) => match.textContent)).toEqual(['Sea']);
  });

  it('escapes what is typed where it says that Enter searches for it', async () => {
    await suggested('<b>&');
    const calls = vi.mocked(browser.omnibox.setDefaultSuggestion).mock.calls;
    expect(readAsXml(calls.at(-1)?.[0].description ?? '<').querySelector('b')).toBeNull();
  });

  it.each([
    [
      'a copy of another site’s story',
      'https://origin.example/world/sea-wall-98765',
      'https://paper.example/wire/12345',
    ],
    ['a file of this device', '', 'file:///home/ada/sea-wall.html'],
  ])('opens what it suggests: %s', async (_, url, page) => {
    const copy = madeUpStory({ url, id: storyId(page) });
    await saveStory(copy, page);
    const [one] = await suggested('council sea');
    // Browsers refuse a suggestion that hands on nothing.
    expect(one?.content).not.toBe('');
    await openFromOmnibox(one?.content ?? '', 'currentTab');
    const [[first] = []] = vi.mocked(browser.tabs.update).mock.calls;
    expect(new URL(first?.url ?? '').searchParams.get('story')).toBe(copy.id);
  });

  it('opens the story that was chosen in the library, else the library with the words', async () => {
    await saveStory(madeUpStory());
    await openFromOmnibox('https://news.example/sea-wall', 'currentTab');
    await openFromOmnibox('sea & wall', 'newBackgroundTab');
    const [[first] = []] = vi.mocked(browser.tabs.update).mock.calls;
    expect(new URL(first?.url ?? '').searchParams.get('story')).toBe(madeUpStory().id);
    const [[second] = []] = vi.mocked(browser.tabs.create).mock.calls as unknown as [
      { url: string; active: boolean },
    ][];
    expect(new URL(second?.url ?? '').searchParams.get('words')).toBe('sea & wall');
    expect(second?.active).toBe(false);
  });
});
