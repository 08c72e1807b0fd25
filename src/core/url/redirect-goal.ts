import { withoutRedirect } from './redirects.ts';
import { hostIs, webUrl } from './web-url.ts';

/** Wrappers seen inside each other in the wild: a share link of an AMP cache of an AMP page. More is a trap. */
const DEEPEST = 6;

/** The address behind all wrappers that a step takes off. @param step one step from an address to what is behind it */
export function behindWrappers(url: URL, step: (at: URL) => URL | null): URL {
  let current = url;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = step(current);
    if (next === null) break;
    current = next;
  }
  return current;
}

/**
 * Where a link leads that goes through redirect wrappers; empty for anything that is no http(s) address. What an archive has
 * kept and the AMP form of a story are pages of their own, and may be there where the other is not. Never throws.
 */
export function redirectGoal(address: string): string {
  const url = webUrl(address);
  const step = (at: URL) => (hostIs(at.hostname, 'web.archive.org') ? null : withoutRedirect(at));
  return url === null ? '' : behindWrappers(url, step).href;
}
