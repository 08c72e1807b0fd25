/**
 * Whether each request of a run was asked for. The proxy is the only way out of the browsers under test, so what is not in its
 * account did not leave. (Headers: https://www.w3.org/TR/fetch-metadata/)
 */

/** A request as the proxy saw it. */
export interface Seen {
  /** The address; of a tunnel, through which encrypted requests go, `connect://host:port/`. */
  url: string;
  /** `Sec-Fetch-Dest`: what it is for. "empty" is a request made by a script, ours or a page's; undefined over plain http; "tunnel" of ours. */
  dest: string | undefined;
  /** Where the answer sent it on. */
  location?: string;
}

/** What flows and readers asked for. */
export interface Asked {
  /** Addresses at which a flow put something, and what stands there. */
  contents: ReadonlyMap<string, string>;
  /** Addresses that a flow went to, as by the address bar. */
  visited: readonly string[];
  /** Links that were chosen in Sixty's menu, and what a page's own script asks for. */
  fetched: readonly string[];
}

/** Where the browsers ask for purposes of their own, with or without Sixty, and what for. */
const BROWSERS_OWN: Record<string, string> = {
  'accounts.google.com/ListAccounts': 'Chromium: who is signed in',
  'update.googleapis.com/service/update2/': 'Chromium: newer parts of itself',
  'clients2.google.com/time/1/current': 'Chromium: what time it is',
  'content-autofill.googleapis.com/v1/pages/': 'Chromium: what the fields of a form are for',
  'firefox.settings.services.mozilla.com/v1/': 'Firefox: lists of its maker',
  'aus5.mozilla.org/update/': 'Firefox: newer parts of itself',
};
const OWN_PLACES = Object.keys(BROWSERS_OWN);

/** The addresses that nobody asked for, each with what it was for; empty when the run kept its promise. */
export function unasked(seen: readonly Seen[], asked: Asked): string[] {
  const fetched = redirected(asked.fetched, seen);
  const visited = redirected([...asked.visited, ...asked.contents.keys()], seen);
  const hosts = new Set([...visited, ...fetched].map((url) => new URL(url).hostname));
  const all = [...asked.contents.values()].join('\n');
  return seen
    .filter(({ url, dest }) => {
      const { hostname, pathname } = new URL(url);
      if (dest === 'tunnel')
        return !hosts.has(hostname) && !OWN_PLACES.some((place) => place.startsWith(`${hostname}/`));
      if (OWN_PLACES.some((place) => (hostname + pathname).startsWith(place))) return false;
      // Only a link that the reader chose is fetched by script.
      if (dest === 'empty') return !fetched.has(url);
      if (visited.has(url)) return false;
      // What a page shows: its pictures, styles and frames, and the icon that browsers look for at each site.
      const partOfPage = dest !== 'document' && all.includes(pathname) && pathname.length > 1;
      return !(partOfPage || pathname === '/favicon.ico');
    })
    .map(({ url, dest }) => `${url} (${dest ?? 'over http'})`);
}

/** These addresses and all they were sent on to. */
function redirected(addresses: Iterable<string>, seen: readonly Seen[]): Set<string> {
  const found = new Set([...addresses].filter((url) => URL.canParse(url)).map(bare));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { url, location } of seen) if (location && found.has(url)) found.add(bare(new URL(location, url).href));
  }
  return found;
}

/** As it is asked for: without fragment. */
function bare(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
