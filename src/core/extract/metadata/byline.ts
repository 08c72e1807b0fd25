import { attribute, contains, type Element, type Node, type Tree, textOf } from '../tree.ts';
import { add, namesIn } from './author-names.ts';
import type { PageFacts } from './page-facts.ts';

/** A byline stands within this many elements after the headline, or this many before it. */
const AFTER = 200;
const BEFORE = 25;
/** Further names stand within this many elements after the first byline. */
const BESIDE = 14;
const LONGEST = 220;

const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption']);
const ELSEWHERE_CLASS = /comment|related|recommend|sidebar|teaser-?list|caption|most-?read|carousel/i;
/** Addresses of authors' pages. */
const AUTHOR_PAGE =
  /\/(?:authors?|auteurs?|autor(?:en|es|i)?|autore|staff|writers?|journalists?|reporters?|columnists?|contributors?|bios?|redaktion|redakteure?|autorzy|yazar|forfatter|skribent|author-profiles?)\/[^/?#]/i;
const SAYS_BY =
  /^(?:by|von|par|por|di|door|av|af|autor(?:in)?(?:\/\w+)?|texte?|text|yazan|автор)(?:\s*[:：]|\s|$)|^(?:बाय|द्वारा|文|作者)[:：\s]/iu;

/** Names in the byline shown near the headline; empty when there is none, or no headline to be near to. */
export function shownAuthors(tree: Tree, facts: PageFacts, headline: Element | null): string[] {
  if (headline === null) return [];
  const names: string[] = [];
  let first: Element | null = null;
  for (const element of candidates(tree, facts, headline)) {
    if (first !== null && (element.index < first.end || element.index > first.end + BESIDE)) continue;
    const found = namesOfElement(element);
    if (found.length === 0 || isElsewhere(element, headline)) continue;
    first ??= element;
    for (const name of found) add(names, name);
  }
  return names;
}

/** Elements that may be bylines, those after the headline first. */
function candidates(tree: Tree, facts: PageFacts, headline: Element): Element[] {
  const marked = new Set(facts.marked.author);
  const found: Element[] = [];
  const from = Math.max(1, headline.index - BEFORE);
  const to = Math.min(tree.elements.length, headline.index + AFTER);
  for (let at = from; at < to; at++) {
    const element = tree.elements[at] as Element;
    if (contains(headline, element) || contains(element, headline)) continue;
    if (marked.has(element) || isAuthorLink(element) || SAYS_BY.test(firstText(element))) found.push(element);
  }
  const after = found.filter((element) => element.index > headline.index);
  const before = found.filter(
    (element) => element.index < headline.index && element.parent?.tag !== 'a' && element.tag !== 'a',
  );
  return [...after, ...before];
}

function isAuthorLink(element: Element): boolean {
  return element.tag === 'a' && AUTHOR_PAGE.test(attribute(element, 'href') ?? '') && !isInText(element);
}

/** A link among running text leads to somebody the story is about. */
function isInText(link: Element): boolean {
  const parent = link.parent;
  return parent !== null && parent.tag === 'p' && parent.end - parent.index < 40 && textOf(parent).length > 200;
}

function firstText(element: Element): string {
  const first = element.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof first === 'string' && first.length <= LONGEST ? first.trim() : '';
}

function isElsewhere(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at !== null && !contains(at, headline); at = at.parent) {
    if (ELSEWHERE.has(at.tag)) return true;
    if (ELSEWHERE_CLASS.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

/** Links to authors' pages name the authors; else the element's pieces of text do; else its text as a whole. */
function namesOfElement(element: Element): string[] {
  const text = textOf(element);
  if (text.length < 3 || text.length > LONGEST) return [];
  const links: string[] = [];
  const pieces: string[] = [];
  collect(element, links, pieces);
  const linked = links.flatMap((link) => namesIn(link, true));
  if (linked.length > 0) return linked;
  const named = pieces.flatMap((piece) => namesIn(withoutPlace(piece), true));
  return named.length > 0 ? named : namesIn(withoutPlace(text), true);
}

function collect(node: Node, links: string[], pieces: string[]): void {
  if (typeof node === 'string') {
    if (node.trim() !== '') pieces.push(node.trim());
  } else if (isAuthorLink(node)) links.push(textOf(node));
  else for (const child of node.children) collect(child, links, pieces);
}

/** "Jane Doe in Berlin" without the place. */
function withoutPlace(text: string): string {
  return text.replace(/(?<!\s)\s+(?:in|from|at|à|en|aus|w)\s+\p{Lu}[^|,]{0,200}$/u, '');
}
