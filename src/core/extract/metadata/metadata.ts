import type { Article } from '../../story.ts';
import { canonicalUrl, unwrapUrl, webUrl } from '../../url.ts';
import { endingOf } from '../text-shape.ts';
import { attribute, type Element, type Tree, textOf } from '../tree.ts';
import { authors } from './authors.ts';
import { flagsOf, type Label } from './flags.ts';
import { headline } from './headline.ts';
import { isNode, type JsonLdNode, jsonLdNodes, textIn } from './json-ld.ts';
import { type KindSignals, kindSignals } from './kind-signals.ts';
import { declaredLanguage, languageOf } from './language.ts';
import { metaOf, type PageFacts, pageFacts } from './page-facts.ts';
import { partialOf } from './partial.ts';
import { plainText } from './plain-text.ts';
import { published } from './published.ts';
import { readMoreLink } from './read-more.ts';
import { type SiteNames, siteNames } from './site-name.ts';
import { sourceOf } from './source.ts';
import { storyNode } from './story-node.ts';
import type { WireService } from './wire-services.ts';

/** What a page says about its story before the text is read. */
export interface Metadata {
  /** Canonical address. */
  url: string;
  headline: string;
  headlineElement: Element | null;
  /** Descriptions of the story in the metadata as plain text; empty where a place has none. */
  described: string[];
  authors: string[];
  /** The agency behind the name of an author. */
  agency: WireService | null;
  /** ISO 8601, or empty. */
  published: string;
  /** BCP 47 as declared; empty when the page does not say. */
  lang: string;
  site: SiteNames;
  facts: PageFacts;
  /** The JSON-LD object that describes the story, and all of them. */
  story: JsonLdNode | null;
  nodes: readonly JsonLdNode[];
  pageUrl: string;
  /** What the page says about the kind of page it is. */
  kind: KindSignals;
}

/** Reads the metadata of a page: one pass over its elements and its JSON-LD. Never throws. */
export function metadata(tree: Tree, url: string): Metadata {
  const facts = pageFacts(tree);
  const nodes = jsonLdNodes(tree.jsonLd);
  const pageUrl = unwrapUrl(url);
  const story = storyNode(nodes, pageUrl, [facts.title, metaOf(facts, 'og:title')]);
  const site = siteNames(facts, webUrl(pageUrl)?.hostname ?? '', publisherOf(story, nodes));
  const title = headline(tree, facts, story, site, pageUrl);
  const lang = declaredLanguage(facts, story);
  const { names, agency } = authors(tree, facts, story, nodes, site, title.element);
  const declared = [facts.links.get('canonical'), metaOf(facts, 'og:url') || undefined];
  return {
    url: canonicalUrl(url, declared),
    headline: title.text,
    headlineElement: title.element,
    described: ['og:', '', 'twitter:']
      .map((maker) => metaOf(facts, `${maker}description`))
      .concat(textIn(story?.['description']))
      .map(plainText),
    authors: names,
    agency,
    published: published(tree, facts, story, title.element, pageUrl, lang),
    lang,
    site,
    facts,
    story,
    nodes,
    pageUrl,
    kind: kindSignals(tree, facts, nodes, title.element, pageUrl, declared),
  };
}

/** The text of the page, as far as it speaks of the story. */
export interface TextFound {
  paragraphs: readonly string[];
  /** Texts that follow the body in the page: credits, demands to subscribe. */
  after: readonly string[];
  /** Words of the paragraphs together. */
  words: number;
}

/** What can be said of the story only once its text is known. */
export function aboutText(
  tree: Tree,
  meta: Metadata,
  { paragraphs, after, words }: TextFound,
): Pick<Article, 'source' | 'lang' | 'partial' | 'flags'> {
  const { facts, story, nodes } = meta;
  const readMore = words < 200 ? readMoreLink(tree, meta.pageUrl) : null;
  const clues = {
    ...meta,
    canonical: meta.url,
    publisher: publisherOf(story, nodes),
    title: facts.title,
    readMore,
    notes: notesOf(tree, meta.headlineElement),
  };
  const notices = [...facts.marked.paywall.slice(0, 8).map(textOf), ...after];
  return {
    source: sourceOf(clues, { paragraphs, after }),
    lang: languageOf(meta.lang, `${meta.headline} ${paragraphs.join(' ')}`),
    partial: partialOf({ facts, story, nodes, notices, paragraphs, words, tree, pageUrl: meta.pageUrl }),
    flags: flagsOf({
      facts,
      story,
      url: meta.url || meta.pageUrl,
      headline: meta.headline,
      labels: labelsOf(meta),
      card: readMore !== null,
      words,
    }),
  };
}

/** Elements after the headline among which a note to the story may stand, and those of one. */
const NOTES = 60;
const NOTE = 8;

/** Short texts below the headline. */
function notesOf(tree: Tree, headline: Element | null): string[] {
  if (headline === null) return [];
  const near = tree.elements.slice(headline.end, headline.end + NOTES);
  return near.filter(({ index, end }) => end - index < NOTE).map(textOf);
}

function publisherOf(story: JsonLdNode | null, nodes: readonly JsonLdNode[]): string {
  const value = story?.['publisher'] ?? nodes.find((node) => node['publisher'] !== undefined)?.['publisher'];
  const one = Array.isArray(value) ? value[0] : value;
  if (isNode(one) && one['name'] === undefined && typeof one['@id'] === 'string') {
    return plainText(textIn(nodes.find((node) => node['@id'] === one['@id'] && node['name'] !== undefined)?.['name']));
  }
  return plainText(textIn(one));
}

/** Levels above the headline at which labels stand. */
const LEVELS = 3;
/** Characters of a sentence of the story, in scripts of few. */
const SENTENCE = 30;
/** Names of places for advertisements: what stands there is not said of the story. */
const AD_PLACE =
  /(?:^|[\s_-])(?:ads?|adverts?|advertising|advertisements?|ad-?(?:slot|unit|label|wrapper)|banner|gpt|dfp)(?:$|[\s_-])/i;

function isAdPlace(element: Element): boolean {
  return ['class', 'id'].some((name) => AD_PLACE.test(attribute(element, name) ?? ''));
}

/** Does it begin with a heading? Then it names a part of the page. */
function isHeaded(element: Element): boolean {
  const first = element.children.find((child) => typeof child !== 'string');
  return /^h[2-6]$/.test(element.tag) || (typeof first === 'object' && isHeaded(first));
}

/** Short texts right before and after the headline, those beside it first. */
function labelsOf(meta: Metadata): Label[] {
  const labels: Label[] = [];
  for (
    let at: Element | null = meta.headlineElement, level = 0;
    at !== null && at.parent !== null && level < LEVELS;
    at = at.parent, level++
  ) {
    let begun = false;
    for (const sibling of at.parent.children.slice(0, 12)) {
      const node = typeof sibling === 'string' ? null : sibling;
      if (node === at) begun = true;
      if (
        node &&
        (node === at || attribute(node, 'hidden') !== undefined || node.end - node.index > 20 || isAdPlace(node))
      )
        continue;
      const text = node ? textOf(node) : String(sibling).trim();
      // Behind the first sentences the text has begun.
      if (begun && text.length > SENTENCE && endingOf(text) === 1) break;
      if (text !== '' && text.length <= 60) labels.push({ text, level, headed: node !== null && isHeaded(node) });
    }
  }
  return labels;
}
