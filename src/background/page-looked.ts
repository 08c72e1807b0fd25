import { lookReasons } from '../core/detect/first-look-reasons.ts';
import { coversHost } from '../core/url/match-pattern.ts';
import type { WorkerFromPage } from '../messages/contract.ts';
import type { Sender } from '../messages/receive.ts';
import { pageKey } from '../storage/addresses.ts';
import { hostsWithoutPill, offHosts, pill, quietHosts } from '../storage/settings.ts';
import { drawOverlay } from './draw-overlay.ts';
import { readTab } from './read-tab.ts';
import { noteTab } from './tab-records.ts';
import { showTabState } from './toolbar.ts';

type Look = Parameters<WorkerFromPage['page/looked']>[0];

/** The detector's first look: shown on the toolbar at once; a story is then read, saved, and gets its pill. */
export async function pageLooked(look: Look, sender: Extract<Sender, { tier: 'page' }>): Promise<undefined> {
  const { tabId } = sender;
  // The page's process says where it is; the browser knows at least the origin.
  if (originOf(look.url) !== originOf(sender.url)) return undefined;
  const host = new URL(look.url).hostname;
  const [off, quiet] = await Promise.all([offHosts.get(), quietHosts.get()]);
  if (coversHost(off, host)) {
    await showTabState(tabId, 'off');
    return undefined;
  }
  const { verdict, reasons } = look;
  // The reading waits neither for the button to be drawn nor for the note, which comes before its own.
  const told = Promise.all([
    showTabState(tabId, verdict === 'story' ? 'story' : 'maybe'),
    noteTab(tabId, pageKey(look.url), { look: { verdict, reasons: lookReasons(reasons) } }).catch(() => undefined),
  ]);
  if (verdict !== 'story' || coversHost(quiet, host)) {
    await told;
    return undefined;
  }
  const state = await readTab(tabId, 'by-detector', { url: look.url, incognito: sender.incognito });
  // A page that will not have the pill is no error.
  if (state.state === 'story' && (await wantsPill(host))) await drawOverlay(tabId, { shown: 'pill', state: null });
  return undefined;
}

async function wantsPill(host: string): Promise<boolean> {
  const [wanted, without] = await Promise.all([pill.get(), hostsWithoutPill.get()]);
  return wanted && !coversHost(without, host);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
