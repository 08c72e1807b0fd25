import { attribute, contains, type Element, type Tree, textOf } from '../tree.ts';
import { isAuthorLink } from './author-link.ts';

/** Elements of a picture's box, or of that of a byline. */
export const SMALL_BOX = 16;

const ELSEWHERE = new Set('aside nav footer figure figcaption blockquote'.split(' '));
const ELSEWHERE_CLASS =
  /comment|related|recommend|sidebar|teaser-?list|caption|most-?read|carousel|quote|post-more|more-(?:post|article|stor|news)/i;

/** Elements that hold a byline where they stand right in these. */
const BOX: Readonly<Record<string, string>> = { aside: 'header', footer: 'article' };

/** Whether what stands near the headline is said of something else: in comments, a picture's caption, on the card of another story. */
export function isElsewhere(tree: Tree, element: Element, headline: Element): boolean {
  return isAside(element, headline) || isOnCard(tree, element, headline);
}

function isAside(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at !== null && !contains(at, headline); at = at.parent) {
    // What a header sets aside, and an article in a few words apart from its text, is the byline's own box.
    if (ELSEWHERE.has(at.tag) && !(BOX[at.tag] === at.parent?.tag && at.end - at.index < SMALL_BOX)) return true;
    if (ELSEWHERE_CLASS.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
    if (at.tag === 'a' && at !== element && !isAuthorLink(at) && saysMore(at, element)) return true;
  }
  return false;
}

/** Does a link around it hold a headline too? Then it leads to another story. */
function saysMore(link: Element, element: Element): boolean {
  return textOf(link).length > textOf(element).length + TITLE;
}

/** UTF-16 units of the shortest headline. */
const TITLE = 20;

/** Elements of a card that shows another story. */
const CARD = 40;
const HEADING = /^h[2-6]$/;

/** Under a heading that is a link to another story. */
function isOnCard(tree: Tree, element: Element, headline: Element): boolean {
  for (let at = element.parent; at !== null && at.end - at.index < CARD && !contains(at, headline); at = at.parent) {
    for (let i = at.index; i < element.index; i++) {
      const heading = tree.elements[i] as Element;
      if (!HEADING.test(heading.tag) || contains(heading, element)) continue;
      const link = [heading.parent, tree.elements[i + 1]].find((one) => one?.tag === 'a');
      if (link && !isAuthorLink(link)) return true;
    }
  }
  return false;
}
