import { browser } from '../browser.ts';
import { patternFor } from '../core/url/match-pattern.ts';
import { webUrl } from '../core/url/web-url.ts';
import { hostPattern } from '../messages/host-pattern.ts';
import { OWN_HOSTS } from '../messages/own-hosts.ts';
import { serverPattern } from '../messages/server-grant.ts';
import { linkOnlyHosts, offHosts, quietHosts } from '../storage/settings.ts';
import { serverWriter } from '../storage/writers.ts';
import { DETECTOR, inject } from './content-files.ts';

const SCRIPT = 'granted-sites';

/** Hosts whose permission is being asked for only to fetch a link. */
const asking = new Set<string>();

/**
 * Asks for the host of a link, inside the reader's gesture; true at once where it is granted already. A host granted for a
 * link is not one where the detector may run by itself.
 */
export function requestForLink(url: string): Promise<boolean> {
  const origin = hostPattern(url);
  const before = browser.permissions.getAll();
  asking.add(origin);
  // Refused without a gesture, even for what is granted already.
  const request = browser.permissions
    .request({ origins: [origin] })
    .catch(() => browser.permissions.contains({ origins: [origin] }));
  return (async () => {
    try {
      const granted = await request;
      const known = (await before).origins?.includes(origin);
      const hosts = await linkOnlyHosts.get();
      if (granted && !known && !hosts.includes(origin)) await linkOnlyHosts.set([...hosts, origin]);
      return granted;
    } finally {
      asking.delete(origin);
    }
  })();
}

/** The reader wants Sixty on this site always: a host granted for its links counts in full from now on. */
export async function allowAlways(origin: string): Promise<void> {
  const hosts = await linkOnlyHosts.get();
  if (hosts.includes(origin)) await linkOnlyHosts.set(hosts.filter((host) => host !== origin));
  await keepInStep();
}

let last: Promise<unknown> = Promise.resolve();

/** Registers the detector for exactly the sites that are granted, less those where the reader wants none of it. One at a time, as grants come in bursts. */
export function keepInStep(): Promise<void> {
  const step = last.then(register, register);
  last = step.catch(() => undefined);
  return step;
}

async function register(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  // A list may have come from a file: one wrong pattern, and the browser would register nothing.
  const quiet = [...(await quietHosts.get()), ...(await offHosts.get())].filter(isHost);
  const excludeMatches = [...OWN_HOSTS, ...quiet.map(patternFor)];
  const script = { id: SCRIPT, matches, excludeMatches, js: DETECTOR, runAt: 'document_end' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

const isHost = (text: string): boolean => webUrl(`https://${text}/`)?.hostname === text && !text.includes('*');

/** The host patterns that the reader granted for reading, as the browser has them. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const [linkOnly, server] = await Promise.all([linkOnlyHosts.get(), serverWriter.get()]);
  const not = new Set([...OWN_HOSTS, ...linkOnly, ...asking, patternOf(server.address)]);
  return origins.filter((origin) => !not.has(origin));
}

/** A server that writes is granted for that, and is no site to read. */
function patternOf(server: string): string {
  return URL.canParse(server) ? serverPattern(new URL(server)) : '';
}

/** New grants hold for the pages that are open already, too. */
export async function sitesGranted(origins: readonly string[]): Promise<void> {
  await keepInStep();
  const sites = new Set(await grantedSites());
  const url = origins.filter((origin) => sites.has(origin));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(tabs.map((tab) => inject(tab.id ?? -1, DETECTOR)));
}

/** Grants that ended: a host that was granted for its links must be asked for again. */
export async function sitesRevoked(origins: readonly string[]): Promise<void> {
  const hosts = await linkOnlyHosts.get();
  const left = hosts.filter((host) => !origins.includes(host));
  if (left.length < hosts.length) await linkOnlyHosts.set(left);
  await keepInStep();
}
