import { browser } from '../browser.ts';

export interface PopupTab {
  id: number;
  /** Empty where the browser does not tell. */
  url: string;
}

/** The tab that the popup is about: the one named in its address, else the active one. Undefined when it is gone. */
export async function popupTab(named: string | null): Promise<PopupTab | undefined> {
  const id = Number.parseInt(named ?? '', 10);
  const tab = Number.isNaN(id)
    ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}
