import { withoutAmp } from './amp.ts';
import { withoutRedirect } from './redirects.ts';
import { webUrl } from './web-url.ts';

/** Wrappers seen inside each other in the wild: a share link of an AMP cache of an AMP page. More is a trap. */
const DEEPEST = 6;

/** The address behind redirect wrappers and AMP forms. */
export function unwrap(url: URL): URL {
  let current = url;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = withoutRedirect(current) ?? withoutAmp(current);
    if (next === null) break;
    current = next;
  }
  return current;
}

/** The address behind redirect wrappers and AMP forms; empty for anything that is no http(s) address. Never throws. */
export function unwrapUrl(address: string): string {
  const url = webUrl(address);
  return url === null ? '' : unwrap(url).href;
}
