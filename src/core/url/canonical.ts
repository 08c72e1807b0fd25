import { siteOfHost } from './site.ts';
import { dropTracking } from './tracking.ts';
import { unwrap } from './unwrap.ts';
import { webUrl } from './web-url.ts';

const FRONT_PAGE = /^\/(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$|^\/[a-z]{2}(?:[-_][a-zA-Z]{2})?\/?$/;
/** A path that can only be one story: a slug of three words or more, or a long number. */
const ONE_STORY = /[^/-]-[^/-]+-[^/]|\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|[?&](?:id|p|story|article)[^=]{0,40}=\w/i;
/** Hosts no reader can reach: a template's or a developer's address was left in the page. */
const UNREACHABLE = /^(?:localhost|[\d.]+|\[.*|[^.]+)$|\.(?:local|localhost|internal|invalid|lan)$/;

/** Whether `path` is a section above the page and not the page itself under a shorter name. */
function isSectionAbove(path: string, pagePath: string): boolean {
  const above = path.replace(/(?<!\/)\/+$/, '');
  if (!pagePath.startsWith(`${above}/`)) return false;
  const rest = pagePath.slice(above.length + 1).replace(/(?<!\/)\/+$/, '');
  if (rest === '' || /^(?:page\/?)?\d{1,2}$/.test(rest)) return false;
  return !ONE_STORY.test(above.slice(above.lastIndexOf('/') + 1)) && ONE_STORY.test(rest);
}

/** A link the page declares as its own address, when it can be believed: see `canonicalUrl`. */
function believable(declared: string, page: URL): URL | null {
  if (declared.includes('{') || declared.includes('%7B')) return null;
  const given = webUrl(declared, page.href);
  if (given === null) return null;
  const url = unwrap(given);
  if (UNREACHABLE.test(url.hostname) && url.hostname !== page.hostname) return null;
  const home = FRONT_PAGE.test(url.pathname) && url.search === '';
  if (home && !(FRONT_PAGE.test(page.pathname) && page.search === '')) return null;
  if (siteOfHost(url.hostname) !== siteOfHost(page.hostname))
    return ONE_STORY.test(url.pathname + url.search) ? url : null;
  return isSectionAbove(url.pathname, page.pathname) ? null : url;
}

/**
 * The address a story is kept under: the first believable one of those the page declares (canonical link, then og:url),
 * else the page's own; AMP forms and redirect wrappers unwrapped, tracking parameters and fragment dropped. A declared
 * address is believed when it is http(s), reachable by others, no front page or section, and of the same site or, on
 * another site, clearly one story (the origin of a syndicated one). An unreadable page address gives the first believable
 * declared one, or an empty text. Never throws.
 */
export function canonicalUrl(address: string, declared: readonly (string | undefined)[] = []): string {
  const given = webUrl(address);
  if (given === null) {
    const absolute = declared.map((link) => webUrl(link ?? '')).find((url) => url !== null);
    return absolute == null ? '' : finish(unwrap(absolute));
  }
  const page = unwrap(given);
  for (const link of declared) {
    const url = link === undefined ? null : believable(link, page);
    if (url === null) continue;
    if (url.hostname === page.hostname) url.protocol = page.protocol;
    return finish(url);
  }
  return finish(page);
}

function finish(url: URL): string {
  dropTracking(url);
  return url.href;
}
