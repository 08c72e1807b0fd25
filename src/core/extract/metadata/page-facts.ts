import { beginning, MAX_PROPERTY } from '../../limits.ts';
import { attribute, type Element, type Tree, textOf } from '../tree.ts';
import { type Counted, type Mark, MarkReader } from './marks.ts';

/** What one pass over the tree gathers for all questions about the page. */
export interface PageFacts {
  htmlLang: string;
  /** Text of the first title element. */
  title: string;
  /** Contents of meta elements by lower-case property, name or itemprop, in document order. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** Addresses of link elements by rel. */
  links: ReadonlyMap<string, string>;
  h1s: readonly Element[];
  /** h2 and h3 elements, for pages without a usable h1. */
  subheads: readonly Element[];
  /** time elements and others with a datetime attribute. */
  times: readonly Element[];
  /** Elements marked by class, rel or microdata, in document order. */
  marked: Readonly<Record<Exclude<Mark, Counted>, readonly Element[]>>;
  /** How many elements have a mark of which only the number matters. */
  counts: Readonly<Record<Counted, number>>;
}

/** How many elements of one kind are kept; a page with more is a list. */
const MOST = 60;
/** UTF-16 units of an attribute that lists names. */
const MAX_NAMES = 500;

/** Gathers the facts in one pass over the elements. */
export function pageFacts(tree: Tree): PageFacts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const h1s: Element[] = [];
  const subheads: Element[] = [];
  const times: Element[] = [];
  const marked: Record<Exclude<Mark, Counted>, Element[]> = {
    author: [],
    date: [],
    headline: [],
    standfirst: [],
    publisher: [],
    paywall: [],
  };
  const counts: Record<Counted, number> = { prices: 0, forum: 0, comments: 0, bodies: 0, headlines: 0 };
  const reader = new MarkReader();
  const isCounted = (mark: Mark): mark is Counted => mark in counts;
  let htmlLang = '';
  let title = '';
  for (const element of tree.elements) {
    switch (element.tag) {
      case 'html':
        htmlLang ||= attribute(element, 'lang') || attribute(element, 'xml:lang') || '';
        break;
      case 'title':
        title ||= textOf(element);
        break;
      case 'meta':
        addMeta(metas, element);
        continue;
      case 'link':
        addLink(links, element);
        continue;
      case 'h1':
        if (h1s.length < MOST) h1s.push(element);
        break;
      case 'h2':
      case 'h3':
        if (subheads.length < MOST / 3) subheads.push(element);
        break;
      case 'time':
        if (times.length < MOST) times.push(element);
        break;
    }
    const { attributes } = element;
    for (let i = 0; i < attributes.length; i += 2) {
      for (const mark of reader.of(attributes[i] as string, attributes[i + 1] as string)) {
        if (isCounted(mark)) counts[mark]++;
        else if (marked[mark].length < MOST && marked[mark].at(-1) !== element) marked[mark].push(element);
      }
    }
  }
  return { htmlLang, title, metas, links, h1s, subheads, times, marked, counts };
}

function addMeta(metas: Map<string, string[]>, element: Element): void {
  const given = attribute(element, 'content') ?? attribute(element, 'value');
  if (given === undefined || given === '') return;
  const content = beginning(given, MAX_PROPERTY);
  for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
    const names = attribute(element, kind);
    if (names === undefined) continue;
    for (const name of beginning(names, MAX_NAMES).toLowerCase().split(/\s+/)) {
      const list = metas.get(name);
      if (list === undefined) metas.set(name, [content]);
      else if (list.length < MOST) list.push(content);
    }
  }
}

function addLink(links: Map<string, string>, element: Element): void {
  const rel = attribute(element, 'rel');
  const href = attribute(element, 'href')?.trim();
  if (rel === undefined || href === undefined || href === '') return;
  for (const one of beginning(rel, MAX_NAMES).toLowerCase().split(/\s+/)) if (!links.has(one)) links.set(one, href);
}

/** First content of the first of the names that the page gives. */
export function metaOf(facts: PageFacts, ...names: string[]): string {
  for (const name of names) {
    const content = facts.metas.get(name)?.find((text) => text.trim() !== '');
    if (content !== undefined) return content.trim();
  }
  return '';
}
