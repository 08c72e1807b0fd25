import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { pointAtStory } from '../../src/background/point-at-story.ts';
import { noteTab } from '../../src/background/tab-records.ts';
import { pageKey } from '../../src/storage/addresses.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const what = { passages: [{ paragraph: 'Work begins.', parts: [{ start: 0, end: 4 }] }], scroll: true };
const verdict = { verdict: 'story' as const, reasons: [] };
let browser: ReturnType<typeof freshBrowser>;
let asked: string[] = [];

/** A tab at an address, which was read as the story with this id. */
async function tab(tabId: number, at: string, id: string): Promise<void> {
  browser.tabs.set(tabId, {
    id: tabId,
    incognito: false,
    answer: ({ name }) => {
      asked.push(`${tabId} ${name}`);
      return { value: name === 'page/ping' ? { url: at } : 'shown' };
    },
  });
  await noteTab(tabId, pageKey(url), { outcome: { kind: 'saved', id, verdict } });
}

beforeEach(() => {
  browser = freshBrowser();
  asked = [];
});

it('a sentence of a saved story lights up in the tab that shows its page, which comes to the front when it was chosen', async () => {
  await tab(3, 'https://other.example/', 'another');
  await tab(5, url, 'wall');
  expect(await pointAtStory('wall', what)).toBe('shown');
  expect(asked).toEqual(['5 page/ping', '5 page/point']);
  expect(browser.api.tabs.update).toHaveBeenCalledWith(5, { active: true });
});

it('leads elsewhere where no tab shows the story, or the tab has gone on', async () => {
  expect(await pointAtStory('wall', what)).toBe('elsewhere');
  await tab(5, 'https://news.example/next', 'wall');
  expect(await pointAtStory('wall', what)).toBe('elsewhere');
  expect(asked).toEqual(['5 page/ping']);
});
