import { browser } from '../browser.ts';
import type { SubjectTab } from '../ui/tab/tab-reading.ts';

/** Tells the active tab of a window, now and whenever it becomes another one or shows another page. */
export function followTab(windowId: number | undefined, changed: (tab: SubjectTab | undefined) => void): void {
  const tell = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({
      active: true,
      ...(windowId === undefined ? { currentWindow: true } : { windowId }),
    });
    changed(tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' });
  };
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void tell();
  });
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    // As soon as another page stands there, and once more when it is whole, which may be long after.
    if (tab.active && tab.windowId === windowId && change.status) void tell();
  });
  void tell();
}
