import { readBlocks } from '../../src/core/extract/blocks.ts';
import { type Node, parseTree } from '../../src/core/extract/tree.ts';
import type { Article } from '../../src/core/story.ts';
import type { LivePage } from './live-page.ts';

/** What is compared of two articles. */
export const FIELDS = ['headline', 'authors', 'published', 'url', 'source', 'standfirst', 'paragraphs'] as const;
export type Field = (typeof FIELDS)[number];

/** Why a text is in one article and not in the other. */
export type Cause =
  | 'the reader does not see it, or not all of it'
  | 'a script took it away'
  | 'a script wrote it'
  | 'both pages show it, and one story takes it';

export interface Difference {
  field: Field;
  /** Which of the two has the text. */
  side: 'live' | 'file';
  text: string;
  cause: Cause;
}

/** The two pages of which the articles were read, and whether scripts ran in the live one. */
export interface Pages {
  html: string;
  live: LivePage;
  scripts: boolean;
}

/** Each text of one article that the other has not, with its cause. */
export function differences(live: Article, file: Article, pages: Pages): Difference[] {
  const [saved, drawn] = [contentOf(pages.html), contentOf(pages.live.snapshot)];
  const inPage = letters(pages.live.text);
  const causeOf = (text: string, field: Field, other: Content, everything: string, script: Cause): Cause => {
    const shown = field === 'paragraphs' ? other.blocks.has(text) : other.letters.includes(letters(text));
    if (shown) return 'both pages show it, and one story takes it';
    const known = [letters(text).slice(0, ENOUGH), letters(text).slice(-ENOUGH)];
    return pages.scripts && !known.some((part) => everything.includes(part))
      ? script
      : 'the reader does not see it, or not all of it';
  };
  return FIELDS.flatMap((field): Difference[] => {
    const [ours, theirs] = [texts(live, field), texts(file, field)];
    const gained = ours.filter((text) => !theirs.includes(text));
    const lost = theirs.filter((text) => !ours.includes(text));
    return [
      ...gained.map((text): Difference => {
        const cause = causeOf(text, field, saved, saved.letters, 'a script wrote it');
        return { field, side: 'live', text, cause };
      }),
      ...lost.map((text): Difference => {
        const cause = causeOf(text, field, drawn, inPage, 'a script took it away');
        return { field, side: 'file', text, cause };
      }),
    ];
  });
}

/** Letters by which a text is known again in a page. */
const ENOUGH = 30;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function texts(article: Article, field: Field): string[] {
  const value = article[field];
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  return [typeof value === 'string' ? value : value.name];
}

interface Content {
  /** The texts that stand on their own. */
  blocks: ReadonlySet<string>;
  /** Letters of all that the markup holds, hidden or not, in attributes and in structured data. */
  letters: string;
}

function contentOf(html: string): Content {
  const tree = parseTree(html);
  const parts: string[] = [];
  const stack: Node[] = [tree.root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else stack.push(...node.children.toReversed());
  }
  const attributes = tree.elements.flatMap((element) => element.attributes);
  return {
    blocks: new Set(readBlocks(tree).map(({ text }) => text)),
    letters: letters([...parts, ...attributes, ...tree.jsonLd].join(' ')),
  };
}
