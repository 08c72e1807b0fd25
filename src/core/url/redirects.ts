import { GOOGLE, hostIs, webUrl } from './web-url.ts';

/** Pages that only lead on: domain (with subdomains), start of the path, parameter that holds the goal. */
const WRAPPERS: readonly (readonly [domain: string, path: string, parameters: string])[] = [
  ['inshorts.com', '/safe_redirect', 'url'],
  ['newsinshorts.com', '/safe_redirect', 'url'],
  ['facebook.com', '/l.php', 'u'],
  ['facebook.com', '/flx/warn', 'u'],
  ['instagram.com', '/', 'u'],
  ['threads.net', '/', 'u'],
  ['reddit.com', '/', 'url'],
  ['youtube.com', '/redirect', 'q'],
  ['umblr.com', '/redirect', 'z'],
  ['slack-redir.net', '/link', 'url'],
  ['steamcommunity.com', '/linkfilter', 'url u'],
  ['vk.com', '/away.php', 'to'],
  ['duckduckgo.com', '/l/', 'uddg'],
  ['linkedin.com', '/redir/redirect', 'url'],
  ['linkedin.com', '/safety/go', 'url'],
  ['medium.com', '/r/', 'url'],
  ['getpocket.com', '/redirect', 'url'],
  ['flipboard.com', '/redirect', 'url'],
  ['safelinks.protection.outlook.com', '/', 'url'],
  ['disq.us', '/url', 'url'],
  ['exit.sc', '/', 'url'],
  ['translate.google.com', '/translate', 'u'],
  ['news.google.com', '/', 'url'],
  ['bing.com', '/news/apiclick.aspx', 'url'],
  ['naver.com', '/bridge', 'url'],
  ['smartnews.com', '/', 'url'],
];

/** Addresses that carry the goal in their path. */
const IN_PATH: readonly (readonly [domain: string, path: RegExp])[] = [
  ['web.archive.org', /^\/web\/\d{4,14}[a-z_]*\/(https?:\/\/?.+)$/],
  ['urldefense.com', /^\/v3\/__(https?:\/\/?.+?)__;/],
  ['search.yahoo.com', /\/RU=(https?[^/]+)\//],
];

function inParameter(url: URL, names: string): URL | null {
  for (const name of names.split(' ')) {
    const goal = webUrl(url.searchParams.get(name) ?? '');
    if (goal !== null) return goal;
  }
  return null;
}

function inPath(url: URL, pattern: RegExp): URL | null {
  const found = pattern.exec(url.pathname)?.[1];
  if (found === undefined) return null;
  // Servers and browsers fold the "//" inside a path.
  const goal = /%3a/i.test(found) ? found.replace(/%3a/gi, ':').replace(/%2f/gi, '/') : found;
  return webUrl(goal.replace(/^(https?):\/\/?/, '$1://') + (/%3a/i.test(found) ? '' : url.search));
}

/** `www-example-com.translate.goog` is www.example.com, with "--" for a hyphen. */
function fromTranslation(url: URL): URL | null {
  const label = /^([a-z0-9-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (label === undefined) return null;
  const host = label.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'));
  const search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !pair.startsWith('_x_tr_'))
    .join('&');
  return webUrl(`https://${host}${url.pathname}${search === '' ? '' : `?${search}`}`);
}

/** One step from a redirect wrapper to where it leads; null when the address is no wrapper or leads nowhere sane. */
export function withoutRedirect(url: URL): URL | null {
  if (GOOGLE.test(url.hostname)) return url.pathname === '/url' ? inParameter(url, 'q url') : null;
  for (const [domain, path, names] of WRAPPERS) {
    if (hostIs(url.hostname, domain) && url.pathname.startsWith(path)) return inParameter(url, names);
  }
  for (const [domain, pattern] of IN_PATH) {
    if (hostIs(url.hostname, domain)) return inPath(url, pattern);
  }
  return fromTranslation(url);
}
