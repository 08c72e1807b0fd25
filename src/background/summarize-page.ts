import type { Tabs } from '../browser.ts';
import { present } from './present.ts';
import { readTab } from './read-tab.ts';

/** Summarizes the page in a tab, because the reader asked for it by menu or key, and shows the card. */
export async function summarizePage(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  await present(tab, readTab(tab.id, 'by-reader'), 'reading');
}
