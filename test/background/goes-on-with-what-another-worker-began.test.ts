import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSubject, noteCard } from '../../src/background/card-subject.ts';
import { outcomeForCard } from '../../src/background/overlay-asks.ts';
import { summarizeSelection } from '../../src/background/summarize-selection.ts';
import { tabState } from '../../src/background/tab-state.ts';
import { removeStory, saveStory } from '../../src/storage/change-library.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const sender = { tier: 'page', tabId: 7, url, incognito: false } as const;
const text =
  'The council of Lindmouth voted on Tuesday to rebuild the sea wall before the winter. It costs six million crowns.';
const storyOf = (words: string) => ({ state: 'story', kept: false, story: { paragraphs: [words] } });

let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
  fake.tabs.set(7, { id: 7, url, incognito: false });
});

describe('a worker that did not begin the work', () => {
  it('tells the card what comes of a selection, and remembers what the card is about', async () => {
    await noteCard(7, { selection: { text, frameId: 0 } });
    expect(await outcomeForCard(sender)).toMatchObject(storyOf(text));
    expect(await cardSubject(7)).toMatchObject({ selection: { text, frameId: 0 }, unkept: { paragraphs: [text] } });
  });

  it('knows of a selection what the library knows of the page, and tells nobody why it is no story', async () => {
    const { headline, authors, published } = madeUpStory();
    await saveStory(
      madeUpStory({ url, source: { name: 'Reuters', url: 'https://www.reuters.com/', why: 'host' } }),
      url,
    );
    await noteCard(7, { selection: { text, frameId: 0 } });
    const state = await outcomeForCard(sender);
    expect(state).toMatchObject({ ...storyOf(text), verdict: { reasons: [] } });
    expect(state).toMatchObject({ story: { headline, authors, published, source: { name: 'Reuters' } } });
    await removeStory(madeUpStory({ url }).id);
  });

  it('tells the popup that stands for a page without overlay the same', async () => {
    await noteCard(7, { selection: { text, frameId: 0 } });
    await fake.api.storage.session.set({ 'instead:7': { state: 'working', step: 'reading' } });
    expect(await tabState(7)).toMatchObject(storyOf(text));
    // Once: the next question is about the page again.
    expect(await tabState(7)).toMatchObject({ state: 'unread' });
  });
});

it('the worker that works says once what came of it, and leaves word of the work until then', async () => {
  let shown: unknown;
  let inPage = () => {};
  const slow = new Promise<void>((done) => {
    inPage = done;
  });
  fake.tabs.set(7, {
    id: 7,
    url,
    incognito: false,
    answer: ({ payload }) => {
      shown = payload;
      return { value: 'shown' };
    },
  });
  fake.api.scripting.executeScript.mockImplementation(async () => {
    await slow;
    return [{ result: undefined }];
  });
  const presenting = summarizeSelection({ id: 7, url } as never, text, 0);
  await vi.waitFor(() => expect(shown).toMatchObject({ shown: 'card', state: { state: 'working' } }));
  expect(await cardSubject(7)).toEqual({ selection: { text, frameId: 0 } });
  const outcome = outcomeForCard(sender);
  inPage();
  expect(await outcome).toMatchObject(storyOf(text));
  await presenting;
  expect(fake.api.scripting.executeScript).toHaveBeenCalledTimes(1);
});
