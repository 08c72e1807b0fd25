import { beforeEach, expect, it, vi } from 'vitest';
import { showTabState } from '../../src/background/toolbar.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const TAB = 7;
let drawn: string[];
let release: (() => void)[];

beforeEach(() => {
  const { api } = freshBrowser();
  drawn = [];
  release = [];
  api.action.setBadgeText.mockImplementation(async ({ tabId, text }) => {
    drawn.push(`${tabId} ${text}`);
    await new Promise<void>((resolve) => release.push(resolve));
  });
});

/** The browser has drawn what it was last asked for. */
const finish = async () => {
  release.shift()?.();
  await vi.waitFor(() => expect(release.length).toBeLessThanOrEqual(1));
};

it('draws one state of a tab after the other, the last one last, and none that was overtaken', async () => {
  const first = showTabState(TAB, 'story');
  const overtaken = showTabState(TAB, 'working');
  const last = showTabState(TAB, 'saved');
  expect(drawn).toEqual(['7 60']);
  await finish();
  await Promise.all([first, overtaken]);
  expect(drawn).toEqual(['7 60', '7 ✓']);
  await finish();
  await last;
  const later = showTabState(TAB, 'story');
  expect(drawn).toEqual(['7 60', '7 ✓', '7 60']);
  await finish();
  await later;
});

it('lets no tab wait for another', () => {
  void showTabState(TAB, 'story');
  void showTabState(TAB + 1, 'maybe');
  expect(drawn).toEqual(['7 60', '8 ']);
});
