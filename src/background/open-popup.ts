import { browser } from '../browser.ts';

const SIZE = { width: 420, height: 640 };

/** Opens the popup about a tab; where the browser does not let us, a small window with the same page, or a tab on phones. */
export async function openPopup(tabId: number): Promise<void> {
  const page = browser.runtime.getManifest().action?.default_popup ?? '';
  const url = browser.runtime.getURL(`${page}?tab=${tabId}`);
  try {
    await browser.action.openPopup();
  } catch {
    if (browser.windows) await browser.windows.create({ url, type: 'popup', ...SIZE });
    else await browser.tabs.create({ url });
  }
}
