import type { Article } from '../story.ts';
import type { Block } from './blocks.ts';
import { type BodyOptions, readBody } from './body.ts';
import type { KindSignals } from './metadata/kind-signals.ts';
import { aboutText, metadata } from './metadata/metadata.ts';
import { standsApart } from './metadata/standfirst.ts';
import type { PageSignals } from './signals.ts';
import { contains, parseTree, type Tree } from './tree.ts';
import { isProse } from './zones.ts';

export interface Extraction {
  article: Article;
  signals: PageSignals;
}

/**
 * Reads the story out of a page. Pure, never throws, time linear in the length of `html`.
 *
 * @param html the page as HTML, as fetched or as serialized from the live document
 * @param options.url the address it was read from; relative addresses are resolved against it
 */
export function extract(html: string, options: { url: string } & BodyOptions): Extraction {
  const tree = parseTree(html);
  const meta = metadata(tree, options.url);
  const { all, body, replacement } = readBody(tree, options);
  const lead = meta.standfirst !== null && standsApart(meta.standfirst, body) ? meta.standfirst : null;
  const text = lead === null ? body : body.filter((block) => !contains(lead.element, block.element));
  const signals = signalsOf(tree, all, text, meta.kind);
  const paragraphs = replacement ?? text.map((block) => block.text);
  const article: Article = {
    url: meta.url,
    headline: meta.headline,
    ...(lead === null ? {} : { standfirst: lead.text }),
    authors: meta.authors,
    published: meta.published,
    paragraphs,
    ...aboutText(tree, meta, { paragraphs, after: textAfter(all, text), words: signals.bodyWords }),
  };
  return { article, signals };
}

/** Blocks after the body among which a credit or a demand to subscribe may stand. */
const AFTER_BODY = 6;

function textAfter(all: readonly Block[], body: readonly Block[]): string[] {
  const last = body[body.length - 1];
  const at = last === undefined ? -1 : all.indexOf(last);
  return all.slice(at + 1, at + 1 + AFTER_BODY).map((block) => block.text);
}

function signalsOf(tree: Tree, all: readonly Block[], body: readonly Block[], kind: KindSignals): PageSignals {
  const signals: PageSignals = {
    bodyWords: sum(body, (block) => block.words),
    pageWords: sum(all, (block) => block.words),
    bodySentences: body.filter(isProse).length,
    bodyLinkDensity: density(body),
    pageLinkDensity: density(all),
    links: 0,
    fields: 0,
    headings: 0,
    paragraphs: 0,
    articles: 0,
    cards: 0,
    bodyFrom: body.length > 0 ? 'page' : 'none',
    truncated: tree.truncated,
    kind,
  };
  let articleEnd = 0;
  for (const element of tree.elements) {
    const { tag } = element;
    if (tag === 'a') signals.links++;
    else if (tag === 'input') signals.fields++;
    else if (tag === 'p') signals.paragraphs++;
    else if (/^h[1-6]$/.test(tag)) signals.headings++;
    else if (tag === 'article' && element.index >= articleEnd) {
      signals.articles++;
      articleEnd = element.end;
    }
  }
  return signals;
}

function sum(blocks: readonly Block[], value: (block: Block) => number): number {
  let total = 0;
  for (const block of blocks) total += value(block);
  return total;
}

function density(blocks: readonly Block[]): number {
  const chars = sum(blocks, (block) => block.text.length);
  return chars === 0 ? 0 : Math.min(1, sum(blocks, (block) => block.linkChars) / chars);
}
