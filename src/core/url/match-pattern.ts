/** A host, or one below it: "news.example" holds for "www.news.example", and not for "othernews.example". */
export function hostWithin(host: string, above: string): boolean {
  return host === above || host.endsWith(`.${above}`);
}

/** Is the host, or one above it, in the list? */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((above) => hostWithin(host, above));
}

/** The match pattern for a host and all below it; an IP address has none below it. */
export function patternFor(host: string): string {
  return /^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Does a match pattern for any path of a site (`*://*.news.example/*`) cover this host? */
export function patternCovers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const named = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return named === '*' || (named.startsWith('*.') ? hostWithin(host, named.slice(2)) : host === named);
}
