import type { FirstLook } from '../../src/core/detect/first-look.ts';
import { attribute, type Element, parseTree, textOf } from '../../src/core/extract/tree.ts';

const LONG = 80;
const PARAGRAPHS = 120;
/** Scripts that say in one character what others say in two or three. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const ARTICLE_DATA = /"@type"\s*:\s*(?:\[[^\]]*)?"[A-Za-z]*(?:Article|Posting)"/;

/** The counts that the content script takes in a page, taken from its HTML: for measuring the first look on saved pages. */
export function countsOf(html: string, url: string): FirstLook {
  const tree = parseTree(html);
  const look: FirstLook = {
    path: URL.canParse(url) ? new URL(url).pathname : '/unknown',
    query: URL.canParse(url) ? new URL(url).search : '',
    headline: '',
    longParagraphs: 0,
    prose: 0,
    text: 0,
    links: 0,
    bodies: 0,
    headlines: 0,
    openGraphType: '',
    articleData: ARTICLE_DATA.test(tree.jsonLd.join('')),
    linkedHeadings: 0,
    fields: 0,
  };
  let paragraphs = 0;
  /** Line breaks by the element that they stand in. */
  const breaks = new Map<Element, number>();
  let marked = '';
  let title = '';
  for (const element of tree.elements) {
    const property = attribute(element, 'itemprop') ?? '';
    if (/\barticleBody\b/.test(property)) look.bodies++;
    if (/\bheadline\b/.test(property)) {
      look.headlines++;
      marked ||= textOf(element);
    }
    switch (element.tag) {
      case 'p': {
        if (++paragraphs > PARAGRAPHS) break;
        const length = lengthOf(element);
        if (length < LONG) break;
        look.longParagraphs++;
        look.prose += length;
        break;
      }
      case 'br':
        if (element.parent) breaks.set(element.parent, (breaks.get(element.parent) ?? 0) + 1);
        break;
      case 'a':
        if (attribute(element, 'href') !== undefined) look.links++;
        break;
      case 'h1':
        look.headline ||= textOf(element);
        break;
      case 'title':
        title ||= textOf(element);
        break;
      case 'h2':
      case 'h3':
        if (isLinked(element)) look.linkedHeadings++;
        break;
      case 'meta':
        if (attribute(element, 'property') === 'og:type') look.openGraphType ||= attribute(element, 'content') ?? '';
        break;
      case 'input':
        if (attribute(element, 'type') !== 'hidden') look.fields++;
        break;
    }
  }
  look.headline ||= marked || title;
  if (look.prose === 0) {
    const parted = [...breaks].flatMap(([element, count]) => (count > 1 ? [element] : []));
    look.prose = Math.max(0, ...parted.slice(0, PARAGRAPHS).map(lengthOf));
  }
  if (look.prose === 0) look.text = textOf(tree.root).length;
  return look;
}

function lengthOf(element: Element): number {
  const text = textOf(element);
  return text.length * (UNSPACED.test(text) ? 2 : 1);
}

function isLinked(heading: Element): boolean {
  return (
    heading.parent?.tag === 'a' || heading.children.some((child) => typeof child === 'object' && child.tag === 'a')
  );
}
