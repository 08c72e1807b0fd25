import { webUrl } from '../../url.ts';
import { attribute, type Element, type Tree, textOf } from '../tree.ts';

/** Share of the headline's characters that a link in it has to hold: a link to the section before it holds fewer. */
const MOST_OF_IT = 0.7;

/**
 * Whether the headline is a link to a page other than this one, as a list of stories or a blog's front page shows it. The
 * page's own addresses are those it was read at and those it calls its own: of an edition for telephones the headline
 * may lead to the full one, whose path ends alike.
 */
export function leadsElsewhere(
  tree: Tree,
  headline: Element | null,
  pageUrl: string,
  declared: readonly (string | undefined)[],
): boolean {
  const href = headline === null ? undefined : addressOf(tree, headline);
  const page = webUrl(pageUrl)?.href;
  if (href === undefined || page === undefined || !URL.canParse(href, page)) return false;
  const pathOf = (address: string): string =>
    URL.canParse(address, page) ? new URL(address, page).pathname.toLowerCase() : '';
  const last = pathOf(href)
    .split('/')
    .findLast((part) => part !== '');
  return last !== undefined && ![pageUrl, ...declared].some((own = '') => pathOf(own).includes(last));
}

function addressOf(tree: Tree, headline: Element): string | undefined {
  for (let at = headline.parent; at !== null; at = at.parent) if (at.tag === 'a') return attribute(at, 'href');
  const length = textOf(headline).length * MOST_OF_IT;
  const inside = tree.elements.slice(headline.index + 1, headline.end);
  const link = inside.find((element) => element.tag === 'a' && textOf(element).length >= length);
  return link === undefined ? undefined : attribute(link, 'href');
}

/** Whether a heading is a link, or begins with one. */
export function isLink(heading: Element): boolean {
  const first = heading.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  return heading.parent?.tag === 'a' || (typeof first === 'object' && first.tag === 'a');
}
