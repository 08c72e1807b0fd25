import { browser } from '../browser.ts';
import { Failed } from '../messages/failed.ts';
import { askPage } from '../messages/send.ts';

/** Shops for extensions, which browsers close to all extensions. */
const CLOSED =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Can there be a story that extensions may read at this address? */
export function isReadable(url: string): boolean {
  return /^(?:https?|file):/.test(url) && !CLOSED.test(url);
}

/**
 * The address of the page in a tab, as the browser tells it after a click, or the detector in the page.
 * @throws `Failed`: `page-gone`, `no-access`, `unsupported-page`
 */
export async function pageAddress(tabId: number): Promise<{ url: string; incognito: boolean }> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new Failed('page-gone', 'the tab was closed', { cause });
  });
  const url = tab.url || (await askPage(tabId, 'page/ping', null).catch(() => undefined))?.url;
  if (url === undefined) throw new Failed('no-access', 'the browser does not tell which page this is');
  if (!isReadable(url)) throw new Failed('unsupported-page', new URL(url).protocol);
  return { url, incognito: tab.incognito };
}
