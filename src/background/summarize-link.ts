import { browser, type Tabs } from '../browser.ts';
import type { Sent } from '../core/story.ts';
import { redirectGoal } from '../core/url/redirect-goal.ts';
import type { ReadState } from '../messages/contract.ts';
import { Failed } from '../messages/failed.ts';
import { hostPattern } from '../messages/host-pattern.ts';
import { readingLine } from './load-reading-line.ts';
import { present } from './present.ts';
import { type Asked, readStory } from './read-story.ts';
import { requestForLink } from './site-access.ts';
import { refuseOff } from './site-mode.ts';
import { stayAwake } from './stay-awake.ts';

/**
 * Summarizes the page behind a link and shows the card on the page that holds the link; the link is never opened. Must be
 * called inside the reader's gesture: the host's permission is asked for before anything is awaited.
 */
export function summarizeLink(tab: Tabs.Tab, url: string): Promise<void> {
  const goal = goalOf(url);
  const allowed = /^https?:/.test(url) ? requestForLink(goal) : Promise.reject(notAPage(url));
  const work = async (): Promise<ReadState> => {
    const granted = await allowed;
    await refuseOff(tab.url ?? '');
    return linkState(granted, goal, tab.incognito);
  };
  return present(tab, stayAwake(work()), 'fetching', { link: url });
}

/** Once more, from the card: nothing can be asked for there, so the permission must have been granted. */
export async function linkAgain(url: string, incognito: boolean, anyway: boolean): Promise<ReadState> {
  const goal = goalOf(url);
  const granted = await browser.permissions.contains({ origins: [hostPattern(goal)] });
  return stayAwake(linkState(granted, goal, incognito, anyway ? 'anyway' : 'by-reader'));
}

async function linkState(
  granted: boolean,
  url: string,
  incognito: boolean,
  asked: Asked = 'by-reader',
): Promise<ReadState> {
  await refuseOff(url);
  if (!granted) throw new Failed('no-access');
  const at = new Date().toISOString();
  const { fetchPage } = await readingLine();
  const page = await fetchPage(url);
  // The link may have led on to a site where Sixty is off.
  await refuseOff(page.url);
  const hosts = new Set([url, page.url].map((asked) => new URL(asked).host));
  const sent = [...hosts].map((to): Sent => ({ what: 'address', to, at }));
  return readStory(page, asked, !incognito, { sent });
}

/** What only leads on need not know of it, and its permission would not hold for the page that it leads to. */
function goalOf(url: string): string {
  return redirectGoal(url) || url;
}

function notAPage(url: string): Failed {
  return new Failed('link-not-a-page', url.slice(0, url.indexOf(':') + 1));
}
