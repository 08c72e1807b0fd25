import { browser } from '../browser.ts';
import type { Pointed } from '../messages/contract.ts';
import { askPage } from '../messages/send.ts';
import { pageKey } from '../storage/addresses.ts';
import { later } from './later.ts';
import { pointInTab } from './point-in-tab.ts';
import { tabsWithStory } from './tab-records.ts';

/** Milliseconds after which a page is taken for too busy to say that it is there. */
const BUSY = 1_000;

/**
 * Lights passages of a saved story in a tab that shows its page, from one of our pages that is about no tab (the library).
 * 'elsewhere' where no tab shows it. A sentence that was chosen brings the tab to the front. Never rejects.
 */
export async function pointAtStory(id: string, what: Pointed): Promise<'shown' | 'gone' | 'elsewhere'> {
  for await (const tabId of tabsShowing(id)) {
    const shown = await pointInTab(tabId, what);
    if (shown === 'shown' && what.scroll) await bringForward(tabId);
    return shown;
  }
  return 'elsewhere';
}

/** The tabs that show the page of a saved story now. */
export async function* tabsShowing(id: string): AsyncGenerator<number> {
  for (const { tabId, page } of await tabsWithStory(id)) {
    // The record outlives the page where the tab has gone on to one that Sixty does not see.
    // One that is too busy to say so is not waited for.
    const there = await Promise.race([askPage(tabId, 'page/ping', null).catch(() => undefined), later(BUSY)]);
    if (there && pageKey(there.url) === page) yield tabId;
  }
}

async function bringForward(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined)
    await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
}
