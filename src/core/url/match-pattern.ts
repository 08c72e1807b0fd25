import { hostIs } from './web-url.ts';

/** Is the host, or one above it, in the list? */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((above) => hostIs(host, above));
}

/** The match pattern for a host and all below it; an IP address has none below it. */
export function patternFor(host: string): string {
  return /^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Does a match pattern for any path of a site (`*://*.news.example/*`) cover this host? */
export function patternCovers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const named = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return named === '*' || (named.startsWith('*.') ? hostIs(host, named.slice(2)) : host === named);
}
