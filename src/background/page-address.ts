import { browser } from '../browser.ts';
import { Failed } from '../messages/failed.ts';
import { askPage } from '../messages/send.ts';
import { later } from './later.ts';
import { refuseOff } from './site-mode.ts';

/** Shops for extensions, which browsers close to all extensions. */
const CLOSED =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Can there be a story that extensions may read at this address? */
export function isReadable(url: string): boolean {
  return /^(?:https?|file):/.test(url) && !CLOSED.test(url);
}

export interface PageAddress {
  url: string;
  incognito: boolean;
}

/**
 * The address of the page in a tab, as the browser tells it after a click, or the detector in the page.
 * @throws `Failed`: `page-gone`, `no-access`, `unsupported-page`, `site-off`
 */
export async function pageAddress(tabId: number): Promise<PageAddress> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new Failed('page-gone');
  });
  const url = tab.url || (await askPage(tabId, 'page/ping', null).catch(() => undefined))?.url || (await hidden(tabId));
  if (!isReadable(url)) throw new Failed('unsupported-page', new URL(url).protocol);
  await refuseOff(url);
  return { url, incognito: tab.incognito };
}

/** Milliseconds after which a page that does not answer is none that may be asked. */
const SILENCE = 2_000;

/** Chrome says that a permission is missing, and otherwise that the page is closed to all extensions. */
const GRANTABLE = /must request permission/i;

/**
 * Finds the reason why the browser does not tell a tab's address, where both the click that allows it and our own script are
 * missing. Firefox has one answer for all pages, and hides the address after a click only of its own.
 */
async function hidden(tabId: number): Promise<string> {
  try {
    const asked = browser.scripting.executeScript({ target: { tabId }, func: () => location.href });
    // In a page of the browser's own that shows another's source, Chrome says nothing at all.
    const answers = await Promise.race([asked, later(SILENCE)]);
    return String(answers?.[0]?.result ?? 'view-source:');
  } catch (cause) {
    throw notReadable(cause instanceof Error && GRANTABLE.test(cause.message), cause);
  }
}

/** @param grantable whether a permission would help */
export function notReadable(grantable: boolean, cause: unknown): Failed {
  return grantable
    ? new Failed('no-access', 'Sixty may not read this page', { cause })
    : new Failed('unsupported-page', 'the browser keeps extensions out of this page', { cause });
}
