import { siteOfHost, stripTracking, unwrapUrl, webUrl } from '../../url.ts';
import { attribute, type Element, type Tree, textOf } from '../tree.ts';
import { nameOfHost } from './source.ts';

const READ_MORE =
  /^(?:read (?:the )?(?:more|full (?:story|article))|full story|continue reading|और पढ़ें|पूरा पढ़ें|mehr|lire la suite)\s+(?:at|on|in|from|bei|sur|पर)(?:\s*:)?\s*(.{0,60})$/i;
/** A page with more links than this is searched no further. */
const MOST_LINKS = 400;

/** The "read more at Example Times" link of a card, with the address it leads to; null when there is none, or several. */
export function readMoreLink(tree: Tree, pageUrl: string): { name: string; url: string } | null {
  const page = webUrl(pageUrl);
  let found: { name: string; url: string } | null = null;
  let links = 0;
  for (const element of tree.elements) {
    if (element.tag !== 'a' || ++links > MOST_LINKS) continue;
    const text = labelOf(element);
    const match = text === '' ? null : READ_MORE.exec(text);
    if (match === null) continue;
    const goal = webUrl(stripTracking(unwrapUrl(webUrl(attribute(element, 'href') ?? '', page?.href)?.href ?? '')));
    if (goal === null || (page !== null && siteOfHost(goal.hostname) === siteOfHost(page.hostname))) continue;
    if (found !== null && found.url !== goal.href) return null;
    found = {
      name: (match[1] ?? '').replace(/(?<![.…»>\s])[.…»>\s]+$/, '') || nameOfHost(goal.hostname),
      url: goal.href,
    };
  }
  return found;
}

/** The link's words, with a "read more at" that stands right before the link. */
function labelOf(link: Element): string {
  const text = textOf(link);
  if (text.length > 90 || text === '') return '';
  if (/^(?:read|full|continue|और|पूरा|mehr|lire)/i.test(text)) return text;
  const siblings = link.parent?.children ?? [];
  const before = siblings[siblings.indexOf(link) - 1];
  return `${typeof before === 'string' ? before.trim() : ''} ${text}`.trim();
}
