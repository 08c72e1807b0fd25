import { withoutAmp } from './amp.ts';
import { behindWrappers } from './redirect-goal.ts';
import { withoutRedirect } from './redirects.ts';
import { webUrl } from './web-url.ts';

/** The address behind redirect wrappers and AMP forms. */
export const unwrap = (url: URL): URL => behindWrappers(url, (at) => withoutRedirect(at) ?? withoutAmp(at));

/** The address behind redirect wrappers and AMP forms; empty for anything that is no http(s) address. Never throws. */
export function unwrapUrl(address: string): string {
  const url = webUrl(address);
  return url === null ? '' : unwrap(url).href;
}
