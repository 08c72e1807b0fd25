import { browser } from '../browser.ts';
import { coversHost, patternCovers } from '../core/url/match-pattern.ts';
import { hostIs } from '../core/url/web-url.ts';
import type { SiteAccess, SiteMode } from '../messages/contract.ts';
import { Failed } from '../messages/failed.ts';
import { hostPattern } from '../messages/host-pattern.ts';
import { OWN_HOSTS } from '../messages/own-hosts.ts';
import { offHosts, quietHosts } from '../storage/settings.ts';
import type { SettingsItem } from '../storage/settings-item.ts';
import { allowAlways, grantedSites } from './site-access.ts';

/** What Sixty may do on a host, and what the reader wants of it. */
export async function siteAccess(host: string): Promise<SiteAccess> {
  const [off, quiet, granted] = await Promise.all([offHosts.get(), quietHosts.get(), grantedSites()]);
  const allowed = [...OWN_HOSTS, ...granted].some((pattern) => patternCovers(pattern, host));
  if (coversHost(off, host)) return { mode: 'never', allowed };
  return { mode: allowed && !coversHost(quiet, host) ? 'always' : 'click', allowed };
}

/** Is Sixty switched off where this address is? */
export async function isOff(url: string): Promise<boolean> {
  return URL.canParse(url) && coversHost(await offHosts.getOrDefault(), new URL(url).hostname);
}

/** @throws `Failed`: `site-off` where Sixty is switched off at this address */
export async function refuseOff(url: string): Promise<void> {
  if (await isOff(url)) throw new Failed('site-off', new URL(url).hostname);
}

/**
 * Does what the reader wants on a host. A grant for `always` is asked for by the surface, in the gesture; a grant for this
 * very host ends here with `click` and `never`.
 */
export async function setSiteMode(host: string, mode: SiteMode): Promise<SiteAccess> {
  const origin = hostPattern(`https://${host}/`);
  await put(offHosts, host, mode === 'never');
  if (mode === 'always') await allowAlways(origin);
  // One that the manifest names cannot be given back.
  else await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await put(quietHosts, host, mode === 'click' && (await siteAccess(host)).allowed);
  return siteAccess(host);
}

/** Puts a host into a list; or takes it out, with those above it that held for it. */
async function put(list: SettingsItem<string[]>, host: string, wanted: boolean): Promise<void> {
  const hosts = await list.get();
  const others = hosts.filter((above) => !hostIs(host, above));
  const next = wanted ? (coversHost(hosts, host) ? hosts : [...hosts, host].sort()) : others;
  if (next.length !== hosts.length) await list.set(next);
}
