import { signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { askWorker } from '../messages/send.ts';
import { serverPattern } from '../messages/server-grant.ts';
import { serverWriter } from '../storage/writers.ts';

/** Every site at once. */
export const EVERY_SITE = '*://*/*';

/** The host patterns that the reader has granted, as the browser has them; those Sixty came with are not among them. */
export const grantedSites = signal<string[]>([]);

/** Keeps `grantedSites` in step with the browser, wherever the reader grants and revokes. */
export function watchGrants(): () => void {
  const refresh = (): void => void granted().then((sites) => (grantedSites.value = sites));
  refresh();
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  // What is granted to a server that writes is no site: which server that is may change.
  const stop = serverWriter.watch(refresh);
  return () => {
    stop();
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

async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches));
  const { address } = await serverWriter.get();
  // A server that writes is granted for that, and listed where it is chosen.
  if (URL.canParse(address)) own.add(serverPattern(new URL(address)));
  return origins.filter((origin) => !own.has(origin)).sort((a, b) => hostOf(a).localeCompare(hostOf(b)));
}
