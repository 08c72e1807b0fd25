import { browser } from '../browser.ts';
import type { SubjectTab } from '../ui/tab/tab-reading.ts';

/** The tab that the popup is about: the one named in its address, else the active one. Undefined when it is gone. */
export async function popupTab(named: string | null): Promise<SubjectTab | undefined> {
  const id = Number.parseInt(named ?? '', 10);
  const tab = Number.isNaN(id)
    ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}
