import { attribute, contains, type Element, type Node, type Tree, textOf } from '../tree.ts';
import { add, isHouse, namesIn } from './author-names.ts';
import type { PageFacts } from './page-facts.ts';
import { bare } from './plain-text.ts';

/** A byline stands within this many elements after the headline, or this many before it. */
const AFTER = 200;
const BEFORE = 40;
/** Further names stand within this many elements after the first byline. */
const BESIDE = 14;
const LONGEST = 220;

const ELSEWHERE = new Set('aside nav footer figure figcaption blockquote'.split(' '));
const ELSEWHERE_CLASS =
  /comment|related|recommend|sidebar|teaser-?list|caption|most-?read|carousel|quote|post-more|more-(?:post|article|stor|news)/i;
/** Addresses of authors' pages. */
const AUTHOR_PAGE =
  /\/(?:authors?|auteurs?|autor(?:en|es|i)?|autore|staff|writers?|journalists?|reporters?|columnists?|contributors?|bios?|redaktion|redakteure?|autorzy|yazar|forfatter|skribent|author-profiles?)\/[^/?#]/i;
const SAYS_BY =
  /^(?:(?:(?:submitted|written|posted|published|reported) )?by|von|par|por|di|door|av|af|autor(?:in)?(?:\/\w+)?|texte?|text|yazan|haber|penulis|oleh|автор)(?:\s*[:：]|\s|$)|^(?:बाय|द्वारा|文|作者|글|بقلم|كتبت?|إعداد)[:：\s]/iu;
/** A text so short that begins as a byline has no room for the name: that stands in the next element. */
const LEAD = 14;

/** Names in the byline shown near the headline; empty when there is none, or no headline to be near to. */
export function shownAuthors(tree: Tree, facts: PageFacts, headline: Element | null): string[] {
  if (headline === null) return [];
  const names: string[] = [];
  let first: Element | null = null;
  for (const element of candidates(tree, facts, headline)) {
    if (first !== null && (element.index < first.end || element.index > first.end + BESIDE)) continue;
    const found = namesOfElement(element);
    if (found.length === 0 || isElsewhere(element, headline) || isOnCard(tree, element, headline)) continue;
    if (isUnderPicture(tree, element, headline)) continue;
    first ??= element;
    for (const name of found) if (names.length === 0 || !isHouse(name, names[0] as string)) add(names, name);
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
    const said = firstText(element);
    if (
      said.length < LEAD &&
      SAYS_BY.test(said) &&
      element.children.length === 1 &&
      element.parent?.children.find(isSomething) === element
    )
      found.push(element.parent);
    else if (marked.has(element) || isAuthorLink(element) || SAYS_BY.test(said)) found.push(element);
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

function isSomething(node: Node): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

function firstText(element: Element): string {
  const first = element.children.find(isSomething);
  return typeof first === 'string' && first.length <= LONGEST ? first.trim() : '';
}

/** Elements that hold a byline where they stand right in these. */
const BOX: Readonly<Record<string, string>> = { aside: 'header', footer: 'article' };

function isElsewhere(element: Element, headline: Element): boolean {
  for (let at: Element | null = element; at !== null && !contains(at, headline); at = at.parent) {
    // What a header sets aside, and an article in a few words apart from its text, is the byline's own box.
    if (ELSEWHERE.has(at.tag) && !(BOX[at.tag] === at.parent?.tag && at.end - at.index < PICTURE_BOX)) return true;
    if (ELSEWHERE_CLASS.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
    if (at.tag === 'a' && at !== element && !isAuthorLink(at) && saysMore(at, element)) return true;
  }
  return false;
}

/** Does a link around a byline hold a headline too? Then it leads to another story. */
function saysMore(link: Element, byline: Element): boolean {
  return textOf(link).length > textOf(byline).length + TITLE;
}

/** UTF-16 units of the shortest headline. */
const TITLE = 20;

/** Elements of a card that shows another story. */
const CARD = 40;
const HEADING = /^h[2-6]$/;

/** Whether the byline stands on the card of another story: under a heading that is a link to it. */
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

/** Elements of a picture's box, and UTF-16 units of its caption. */
const PICTURE_BOX = 16;
const CAPTION = 40;

/** Whether a caption goes before the byline in a box with a picture: then it names the photographer. */
function isUnderPicture(tree: Tree, element: Element, headline: Element): boolean {
  for (
    let at = element.parent;
    at !== null && at.end - at.index < PICTURE_BOX && !contains(at, headline);
    at = at.parent
  ) {
    const before = textOf(at).indexOf(textOf(element));
    if (before > CAPTION && tree.elements.slice(at.index, element.index).some(({ tag }) => tag === 'img')) return true;
  }
  return false;
}

/** Links to authors' pages name the authors; else the element's pieces of text do; else its text as a whole. */
function namesOfElement(element: Element): string[] {
  const text = textOf(element);
  if (text.length < 3 || text.length > LONGEST) return [];
  const links: Element[] = [];
  const pieces: string[] = [];
  collect(element, links, pieces);
  const linked = links.flatMap(namesOfLink);
  if (linked.length > 0) return linked;
  const named = pieces.flatMap((piece) => namesIn(withoutPlace(piece), true));
  return named.length > 0 ? named : namesIn(withoutPlace(text), true);
}

function collect(node: Node, links: Element[], pieces: string[]): void {
  if (typeof node === 'string') {
    if (node.trim() !== '') pieces.push(node.trim());
  } else if (isAuthorLink(node)) links.push(node);
  else for (const child of node.children) collect(child, links, pieces);
}

/** One word alone is a name where the address of the author's page ends with it: "Jane", /author/jane/. */
function namesOfLink(link: Element): string[] {
  const text = textOf(link);
  const names = namesIn(text, true);
  if (names.length > 0 || /[\s\d]/.test(text) || text.length < 3) return names;
  return bare(attribute(link, 'href') ?? '').endsWith(bare(text)) ? namesIn(text) : [];
}

/** "Jane Doe in Berlin" without the place. */
function withoutPlace(text: string): string {
  return text.replace(/(?<!\s)\s+(?:in|from|at|à|en|aus|w)\s+\p{Lu}[^|,]{0,200}$/u, '');
}
