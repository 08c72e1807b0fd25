import { attribute, contains, type Element, type Node, type Tree, textOf } from '../tree.ts';
import { isAuthorLink } from './author-link.ts';
import { add, isHouse, namesIn } from './author-names.ts';
import { WRITTEN } from './author-words.ts';
import { isElsewhere, SMALL_BOX } from './elsewhere.ts';
import { labelOf } from './label.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { bare } from './plain-text.ts';

/** A byline stands within this many elements after the headline, or this many before it. */
const AFTER = 200;
const BEFORE = 40;
/** Further names stand within this many elements after the first byline. */
const BESIDE = 14;
const LONGEST = 220;
/** UTF-16 units of a line about the writer at most. */
const PARAGRAPH = 100;

const SAYS_BY = new RegExp(
  `^(?:(?:(?:submitted|written|posted|published|reported|story|words) )?by|${WRITTEN})(?:\\s*[:：]|\\s|$)|^(?:बाय|द्वारा|文|作者|글|بقلم|كتبت?|إعداد)[:：\\s]`,
  'iu',
);
/** A text so short that begins as a byline has no room for the name, unless it shows one: that stands in the next element. */
const LEAD = 14;
/** What a line under a name says of whoever has it. */
const WRITES = /^(?:\w+ ){0,2}(?:writer|reporter|correspondent)$/i;
const NAME = /\s\p{Lu}\S*\s\p{Lu}/u;

/**
 * Names in the byline shown near the headline; empty when there is none, or no headline to be near to. What the byline says is
 * added to `said`.
 */
export function shownAuthors(tree: Tree, facts: PageFacts, headline: Element | null, said: string[]): string[] {
  // A page that has another title than headline shows one. Over an article without any it stands before the first paragraph; a
  // list of texts names writers of its own there.
  const shown = facts.h1s.filter((one) => textOf(one) !== '');
  const title = headline ?? (shown.length === 1 ? shown[0] : undefined);
  const isArticle = metaOf(facts, 'og:type') === 'article';
  const near = title ?? (isArticle && tree.elements.find((one) => one.tag === 'p' && textOf(one).length > PARAGRAPH));
  if (!near) return [];
  const all = candidates(tree, facts, near, title ? AFTER : 0);
  const free = all.filter((element) => !isUnderPicture(tree, element, near));
  const names: string[] = [];
  // Under a picture stands a writer where nobody else is named, with a link to the author's page.
  for (const some of [free, all.filter(isAuthorLink)]) {
    let first: Element | null = null;
    if (names.length > 0) break;
    // Who edited a text is named where nobody else is.
    for (const element of [...some.filter((one) => !isEditor(one)), ...some]) {
      if (first !== null && isEditor(element)) continue;
      if (first !== null && (element.index < first.end || !isBeside(tree, first, element))) continue;
      const found = namesOfElement(element);
      if (found.length === 0 || isElsewhere(tree, element, near)) continue;
      first ??= element;
      said.push(textOf(element));
      for (const name of found) if (names.length === 0 || !isHouse(name, names[0] as string)) add(names, name);
    }
  }
  return names;
}

/** Near after the first byline, without a paragraph between: behind that stands who wrote another text. */
function isBeside(tree: Tree, { end }: Element, { index }: Element): boolean {
  return (
    index <= end + BESIDE &&
    !tree.elements.slice(end, index).some((one) => one.tag === 'p' && textOf(one).length > PARAGRAPH)
  );
}

/** By its own words or those before it, the name of one who looked a text over. */
function isEditor(element: Element): boolean {
  return (
    /\b(?:edited|reviewed) by\W*$/i.test(labelOf(element)) || /^\W*(?:edited|reviewed) by\b/i.test(textOf(element))
  );
}

/** Elements that may be bylines, those after the headline first. */
function candidates(tree: Tree, facts: PageFacts, headline: Element, after: number): Element[] {
  const marked = new Set(facts.marked.author);
  const found: Element[] = [];
  const from = Math.max(1, headline.index - BEFORE);
  const to = Math.min(tree.elements.length, headline.index + after);
  for (let at = from; at < to; at++) {
    const element = tree.elements[at] as Element;
    if (contains(headline, element) || contains(element, headline)) continue;
    const said = firstText(element);
    if (
      said.length < LEAD &&
      !NAME.test(said) &&
      SAYS_BY.test(said) &&
      element.children.length === 1 &&
      element.parent?.children.find(isSomething) === element
    )
      found.push(element.parent);
    else if (marked.has(element) || isAuthorLink(element) || SAYS_BY.test(said) || WRITES.test(behind(tree, element)))
      found.push(element);
  }
  const below = found.filter((element) => element.index > headline.index);
  const above = found.filter(
    (element) => element.index < headline.index && element.parent?.tag !== 'a' && element.tag !== 'a',
  );
  return [...below, ...above];
}

/** The text that begins the element behind one. */
function behind(tree: Tree, { end }: Element): string {
  const next = tree.elements[end];
  return next ? firstText(next) : '';
}

function isSomething(node: Node): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

function firstText(element: Element): string {
  const first = element.children.find(isSomething);
  return typeof first === 'string' && first.length <= LONGEST ? first.trim() : '';
}

/** UTF-16 units of a caption. */
const CAPTION = 40;

/** Whether a caption goes before the byline in a box with a picture: then it names the photographer. */
function isUnderPicture(tree: Tree, element: Element, headline: Element): boolean {
  for (
    let at = element.parent;
    at !== null && at.end - at.index < SMALL_BOX && !contains(at, headline);
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
  const written = links.filter((link) => !isEditor(link));
  const linked = (written.length > 0 ? written : links).flatMap(namesOfLink);
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

/** The first text in it may be the name; one word alone is where the address of the author's page ends with it: "Jane", /author/jane/. */
function namesOfLink(link: Element): string[] {
  const text = textOf(link);
  const names = namesIn(text, true);
  const own = firstText(link);
  if (names.length === 0 && own !== '' && own !== text) return namesIn(own, true);
  if (names.length > 0 || /[\s\d]/.test(text) || text.length < 3) return names;
  return bare(attribute(link, 'href') ?? '').endsWith(bare(text)) ? namesIn(text) : [];
}

/** "Jane Doe in Berlin and John Roe in New York" without the places. */
function withoutPlace(text: string): string {
  return text.replace(
    /(?<!\s)\s+(?:in|from|at|à|en|aus|w)\s+\p{Lu}(?:(?!\s(?:and|und|et|y|e|i)\s)[^|,]){0,200}(?=$|,\s*\p{Lu}|\s(?:and|und|et|y|e|i)\s)/gu,
    '',
  );
}
