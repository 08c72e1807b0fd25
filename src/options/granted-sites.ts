import { signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { OWN_HOSTS } from '../messages/own-hosts.ts';
import { askWorker } from '../messages/send.ts';
import { serverPattern } from '../messages/server-grant.ts';
import { linkOnlyHosts } from '../storage/settings.ts';
import { serverWriter } from '../storage/writers.ts';

/** Every site at once. */
export const EVERY_SITE = '*://*/*';

/** The host patterns on which the reader lets Sixty look for stories by itself, as the browser has them. */
export const allowedSites = signal<string[]>([]);

/** Keeps `allowedSites` in step with the browser, wherever the reader grants and revokes. */
export function watchGrants(): () => void {
  const refresh = (): void => void allowed().then((sites) => (allowedSites.value = sites));
  refresh();
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  // What is granted to a server that writes is no site, nor one for its links alone: which these are may change.
  const stops = [serverWriter.watch(refresh), linkOnlyHosts.watch(refresh)];
  return () => {
    for (const stop of stops) stop();
    browser.permissions.onAdded.removeListener(refresh);
    browser.permissions.onRemoved.removeListener(refresh);
  };
}

/** Asks for a site. Call it straight from the gesture. */
export async function grant(origin: string): Promise<void> {
  const agreed = await browser.permissions.request({ origins: [origin] });
  if (agreed) await askWorker('site/always', { origin });
}

export function revoke(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** "news.example" of `*://news.example/*` and of `*://*.news.example/*`. */
export function hostOf(origin: string): string {
  return origin.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*/s, '');
}

/** All that the reader has granted, for whatever it was; the hosts that Sixty came with are not among it. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !OWN_HOSTS.includes(origin));
}

async function allowed(): Promise<string[]> {
  const [origins, { address }, linkOnly] = await Promise.all([granted(), serverWriter.get(), linkOnlyHosts.get()]);
  // A server that writes is granted for that, and listed where it is chosen.
  const not = new Set([...linkOnly, URL.canParse(address) && serverPattern(new URL(address))]);
  return origins.filter((origin) => !not.has(origin)).sort((a, b) => hostOf(a).localeCompare(hostOf(b)));
}
