import { type Element, type Tree, textOf } from '../tree.ts';
import { isLink } from './headline-link.ts';
import { type JsonLdNode, textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { bare, overlapOf, plainText, wordsOf } from './plain-text.ts';
import { isSiteName, type SiteNames } from './site-name.ts';
import { headlineIn } from './title-parts.ts';

export interface Headline {
  text: string;
  /** The element that shows it in the page; null when it stands only in the metadata. */
  element: Element | null;
}

/** Longest text taken for a headline, in UTF-16 units: above it, it is a paragraph. */
const LONGEST = 400;
/** UTF-16 units of a paragraph of the text. */
const TEXT = 150;
/** Words of a heading that names a story rather than a section. */
const LEAST = 4;

/**
 * The headline as the reader sees it. A page names it up to six times (h1, og:title, JSON-LD, title …), each with its own
 * additions and cuts. The h1 that shares words with the metadata is the headline; without one, the metadata's own, with
 * the site's name cut. A kicker that is joined to the h1 is left out where the metadata gives the headline without it.
 */
export function headline(
  tree: Tree,
  facts: PageFacts,
  story: JsonLdNode | null,
  site: SiteNames,
  url: string,
): Headline {
  const shown = shownHeadings(facts, site);
  const seen = shown.map((heading) => heading.text);
  const clean = (text: string): string => {
    const plain = plainText(text);
    const others = [...seen, plainText(textIn(story?.['headline']))].filter((other) => other !== plain);
    const found = headlineIn(plain, site, others).slice(0, LONGEST);
    // A headline of few signs and the site's name together look like a longer form of that name.
    return isSiteName(plain, site) && !others.includes(found) ? '' : found;
  };
  const og = clean(metaOf(facts, 'og:title'));
  const ld = clean(textIn(story?.['headline']) || textIn(story?.['name']));
  const twitter = clean(metaOf(facts, 'twitter:title', 'twitter:text:title'));
  const title = clean(facts.title);
  const other = clean(metaOf(facts, 'dc.title', 'parsely-title', 'sailthru.title', 'headline', 'title'));
  const named = [og, ld, twitter, title, other].filter((text) => text !== '');
  const heading =
    bestHeading(shown, [...named, slugOf(url)]) ?? sameSubhead(facts, named) ?? loneHeading(facts, shown, named);
  if (heading === null) {
    const text = named[0] ?? (plainText(metaOf(facts, 'og:title')) || plainText(facts.title));
    const element = sameText(tree, text);
    const [first] = shown;
    // A title that is nowhere to be seen on the page is not that of its story; a shop shows a slogan instead.
    const isStory = first?.element.tag !== 'h1' || story || metaOf(facts, 'og:type') === 'article';
    return !element && first && isStory && namesStory(first) && !isBehind(tree, first.element)
      ? first
      : { text, element };
  }
  // The editors' headline for machines and for readers elsewhere agree, and the page shows another: it shows a short form.
  if (og !== '' && bare(og) === bare(ld) && !bare(heading.text).startsWith(bare(og)))
    return { text: og, element: heading.element };
  return { text: withoutByline(withoutLabels(heading, og, named), named), element: heading.element };
}

interface Heading {
  text: string;
  element: Element;
}

/** Texts of the page's h1 elements (or, without any, of elements marked as the headline). */
function shownHeadings(facts: PageFacts, site: SiteNames): Heading[] {
  const read = (elements: readonly Element[]): Heading[] =>
    elements
      .slice(0, 8)
      .map((element) => ({ text: textOf(element), element }))
      .filter(({ text }) => text.length > 1 && text.length <= LONGEST && !isSiteName(text, site));
  const h1s = read(facts.h1s);
  return h1s.length > 0
    ? [...h1s, ...read(facts.marked.headline.filter((one) => one.tag !== 'h1').slice(0, 3))]
    : read(facts.marked.headline);
}

/** What a page is called that names itself nowhere: as its first heading; one that gives only the name of its site, as its lone one. */
function loneHeading(facts: PageFacts, shown: readonly Heading[], named: readonly string[]): Heading | null {
  const [first, second] = shown;
  if (!first || named.length > 0) return null;
  if (facts.title === '') return first;
  return !second && namesStory(first) ? first : null;
}

const namesStory = ({ text, element }: Heading): boolean => wordsOf(text).length >= LEAST && !isLink(element);

/** Whether a heading has the text over it: then it is one of other stories. */
const isBehind = (tree: Tree, { index }: Element): boolean =>
  tree.elements.slice(0, index).some((one) => one.tag === 'p' && textOf(one).length > TEXT);

/** A lower heading that is the headline word for word, on pages that keep h1 for their own name. */
function sameSubhead(facts: PageFacts, named: readonly string[]): Heading | null {
  const forms = named.map(bare).filter((form) => form.length > 8);
  if (forms.length === 0) return null;
  for (const element of facts.subheads) {
    const text = textOf(element);
    const form = bare(text);
    if (
      text.length <= LONGEST &&
      form.length > 8 &&
      forms.some(
        (name) => name === form || form.endsWith(name) || (name.startsWith(form) && form.length * 2 > name.length),
      )
    )
      return { text, element };
  }
  return null;
}

const NO_HEADING = new Set(['a', 'li', 'option', 'button', 'p', 'title']);

/** The first element whose own text is the headline word for word, on pages that mark no heading at all. */
function sameText(tree: Tree, headline: string): Element | null {
  const form = bare(headline);
  if (form.length <= 8) return null;
  for (const element of tree.elements) {
    const own = element.children.find((child) => typeof child === 'string' && child.trim() !== '');
    if (typeof own !== 'string' || NO_HEADING.has(element.tag)) continue;
    const text = own.trim();
    if (text.length * 2 > headline.length && text.length < headline.length * 2 && bare(text) === form) return element;
  }
  return null;
}

function bestHeading(shown: readonly Heading[], named: readonly string[]): Heading | null {
  let best: Heading | null = null;
  let bestScore = 0;
  const names = named.map((text) => new Set(wordsOf(text)));
  for (const heading of shown) {
    const words = new Set(wordsOf(heading.text));
    let score = 0;
    for (const name of names) score = Math.max(score, overlapOf(words, name) * Math.min(1, words.size / 3));
    if (heading.element.tag === 'h1') score += 0.05;
    if (score > bestScore + 0.1) {
      best = heading;
      bestScore = score;
    }
  }
  if (bestScore >= 0.3 || named.length === 0) return best;
  return null;
}

/**
 * The headline alone, as the metadata have it, where the heading also holds a kicker or, in elements of their own, labels
 * and buttons; and where elements run words together that the metadata have apart, or stand for a mark between its parts.
 */
function withoutLabels({ text, element }: Heading, og: string, named: readonly string[]): string {
  const whole = bare(text);
  const edges = edgesIn(element);
  const same = named.find((name) => bare(name) === whole);
  const part = named.find((name) => {
    const form = bare(name);
    const from = whole.lastIndexOf(form);
    const to = from + form.length;
    if (from < 0 || form.length === whole.length || form.length < whole.length * 0.35 || wordsOf(name).length < 3)
      return false;
    // What og:title leaves out before it is a kicker, wherever it stands; of what the others leave out only whole pieces are none.
    return (name === og && to === whole.length) || (same === undefined && edges.has(from) && edges.has(to));
  });
  return part ?? (same !== undefined && runsIn(same) > runsIn(text) - Number(edges.size > 2) ? same : text);
}

const runsIn = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;

/** Where pieces of a heading end, in letters and digits from its beginning: at its own elements and the texts between. */
function edgesIn(heading: Element): ReadonlySet<number> {
  let box = heading;
  for (;;) {
    const filled = box.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const [first] = filled;
    if (filled.length !== 1 || typeof first !== 'object') break;
    box = first;
  }
  const edges = new Set([0]);
  let length = 0;
  for (const child of box.children) {
    length += bare(typeof child === 'string' ? child : textOf(child)).length;
    edges.add(length);
  }
  return edges;
}

const BYLINE_OR_DATE = /\d{1,2}[:./]\d{2}|\b(?:19|20)\d\d\b|\bby \p{Lu}/u;

/** A heading that also holds the byline and the date, where the metadata has its beginning alone. */
function withoutByline(text: string, named: readonly string[]): string {
  const found = named.find(
    (name) => wordsOf(name).length >= 3 && text.startsWith(name) && BYLINE_OR_DATE.test(text.slice(name.length)),
  );
  return found ?? text;
}

/** The words in the last part of the address. */
function slugOf(url: string): string {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  const parts = path.split('/').slice(3);
  return parts
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .replace(/[-_]+|\.\w+$/g, ' ');
}
