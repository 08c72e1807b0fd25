import type { FirstLook } from '../core/detect/first-look.ts';
import { all, attribute, one, textOf } from './dom.ts';

/** Enough paragraphs to tell a story from a listing; more would only cost. */
const PARAGRAPHS = 120;
const STRUCTURED = 20_000;
/** Scripts that say in one character what others say in two or three. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The text of the first such element; empty where there is none. */
export const said = (selector: string): string => {
  const element = one(selector);
  return element ? textOf(element).trim() : '';
};

/** Lengths of the first such elements' texts, or of the elements around them. */
const lengths = (selector: string, of: (element: Element) => Element | null): number[] => {
  const found = all(selector);
  // Not all of them: to take an element out of the list costs more than to leave it there.
  return Array.from({ length: Math.min(PARAGRAPHS, found.length) }, (_, at) => {
    const element = found[at] as Element;
    const text = textOf(of(element) ?? element).trim();
    return text.length * (UNSPACED.test(text) ? 2 : 1);
  });
};

/** What a page is by a few counts: no layout, no style, no walk over the whole tree. */
export function pageCounts(): FirstLook {
  const long = lengths('p', (paragraph) => paragraph).filter((length) => length >= 80);
  const prose =
    long.reduce((sum, length) => sum + length, 0) ||
    // Older makes part the paragraphs of a story by line breaks alone.
    Math.max(0, ...lengths('br:nth-of-type(2)', (br) => br.parentElement));
  let structured = '';
  for (const script of all('script[type="application/ld+json"]')) structured += textOf(script).slice(0, STRUCTURED);
  const type = one('meta[property="og:type"]');
  return {
    path: location.pathname,
    query: location.search,
    // Many pages mark their headline by nothing, and have a logo in their h1.
    headline: said('h1') || said('[itemprop~="headline"]') || said('title'),
    longParagraphs: long.length,
    prose,
    text: prose === 0 ? said('body').length : 0,
    links: all('a[href]').length,
    bodies: all('[itemprop~="articleBody"]').length,
    headlines: all('[itemprop~="headline"]').length,
    openGraphType: type ? attribute(type, 'content') : '',
    articleData: /"@type"\s*:\s*(?:\[[^\]]{0,99})?"\w*(?:Article|Posting)"/.test(structured),
    linkedHeadings: all('a > h2, a > h3, h2 > a, h3 > a').length,
    fields: all('input:not([type="hidden"])').length,
  };
}
