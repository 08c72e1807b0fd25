import { attribute, contains, type Element, textOf } from '../tree.ts';
import { add, namesIn } from './author-names.ts';
import { isNode, type JsonLdNode, textIn } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { bare } from './plain-text.ts';
import { isSiteName, type SiteNames } from './site-name.ts';

/** Most authors a story has; a longer list is a list of something else. */
const MOST = 30;

const META = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
  'creator',
  'authors',
];

/**
 * Who wrote the story: names from JSON-LD, else from meta elements, else from the byline shown near the headline. The
 * site's own name is no author. Empty when nobody is named; a name is never guessed from running text.
 */
export function authors(
  facts: PageFacts,
  story: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
  site: SiteNames,
  headline: Element | null,
): string[] {
  for (const names of [fromJsonLd(story, nodes), fromMeta(facts), fromPage(facts, headline)]) {
    const kept = names.filter((name) => !isSiteName(name, site));
    if (kept.length > 0) return kept.slice(0, MOST);
  }
  return [];
}

function fromJsonLd(story: JsonLdNode | null, nodes: readonly JsonLdNode[]): string[] {
  const names: string[] = [];
  for (const key of ['author', 'authors', 'byline', 'creator']) {
    for (const name of namesOfValue(story?.[key], nodes)) add(names, name);
    if (names.length > 0) break;
  }
  return names;
}

function namesOfValue(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  if (typeof value === 'string') return namesIn(value);
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((one) => namesOfValue(one, nodes));
  if (!isNode(value)) return [];
  if (value['name'] !== undefined)
    return Array.isArray(value['name'])
      ? value['name'].flatMap((one) => namesIn(textIn(one)))
      : namesIn(textIn(value['name']));
  const id = value['@id'];
  const target =
    typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node['name'] !== undefined) : undefined;
  return target === undefined ? [] : namesIn(textIn(target['name']));
}

function fromMeta(facts: PageFacts): string[] {
  for (const name of META) {
    const names: string[] = [];
    for (const content of facts.metas.get(name) ?? []) for (const one of namesIn(content)) add(names, one);
    if (names.length > 0) return names;
  }
  return [];
}

/** Elements near the headline count; cards of other stories and comments have bylines too. */
const NEAR = 260;
const OUTSIDE = new Set(['aside', 'nav', 'footer', 'li']);

function fromPage(facts: PageFacts, headline: Element | null): string[] {
  const names: string[] = [];
  let first: Element | null = null;
  for (const element of facts.marked.author) {
    if (headline !== null && (element.index < headline.index - 40 || element.index > headline.index + NEAR)) continue;
    if (first !== null && element.index > first.end + 12) break;
    if (isOutside(element, headline)) continue;
    if (first !== null && contains(first, element)) continue;
    const found = namesOfElement(element);
    if (found.length === 0) continue;
    first ??= element;
    for (const name of found) add(names, name);
  }
  return names;
}

function isOutside(element: Element, headline: Element | null): boolean {
  for (let at: Element | null = element.parent; at !== null; at = at.parent) {
    if (OUTSIDE.has(at.tag) && (headline === null || !contains(at, headline))) return true;
    if (/comment|related|recommend/i.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

/** Names in links of the element first: "By <a>Jane Doe</a> in Berlin". */
function namesOfElement(element: Element): string[] {
  const text = textOf(element);
  if (text.length > 200) return [];
  return namesIn(text.replace(/\s+(?:in|from|at)\s+\p{Lu}.*$/u, ''), true);
}

/** Whether two author lists name the same people. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const forms = new Set(a.map(bare));
  return forms.size === new Set(b.map(bare)).size && b.every((name) => forms.has(bare(name)));
}
