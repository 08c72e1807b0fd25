import { webUrl } from '../../url/web-url.ts';
import { attribute, type Tree, textOf } from '../tree.ts';

/** What an address has behind that of its story on the second page and the next ones: "/2", "_2.html", "?page=2". */
const FURTHER =
  /^(?:\.\w{1,5})?(?:[/_-](?:p\w{0,3}\W?)?0*|[?&](?:[^#&]*&)*(?:p(?:g|ag\w*)?|seite)=)(?:[2-9]|[1-4]\d)\/?(?:\.\w{1,5})?(?:[?&#]|$)/i;
const LAST_PART = /(?:\.\w{1,5}|\/)$/;
/** Links that are looked at. */
const MOST_LINKS = 4000;

/** Whether the page says that its story goes on at an address of its own with a higher number. */
export function hasMorePages(tree: Tree, pageUrl: string): boolean {
  const page = webUrl(pageUrl);
  if (page === null || page.pathname.length < 8) return false;
  const story = page.origin + page.pathname.replace(LAST_PART, '');
  let links = 0;
  for (const element of tree.elements) {
    if (!/^(?:a|link)$/.test(element.tag) || ++links > MOST_LINKS) continue;
    const isNext = /\bnext\b/.test(attribute(element, 'rel') ?? '') || /^\D{0,6}2$/.test(textOf(element));
    const next = isNext ? webUrl(attribute(element, 'href') ?? '', page.href)?.href : undefined;
    if (next?.startsWith(story) && FURTHER.test(next.slice(story.length))) return true;
  }
  return false;
}
