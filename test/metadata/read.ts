import { aboutText, type Metadata, metadata } from '../../src/core/extract/metadata/metadata.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import type { Article } from '../../src/core/story.ts';

export const URL_OF_PAGE = 'https://www.example-times.test/world/harbour-wall-rises-again';

/** Metadata of a page made of a head and a body, and what is said of it once its paragraphs are known. */
export function read(
  head: string,
  body = '',
  paragraphs: readonly string[] = [],
  url = URL_OF_PAGE,
  after: readonly string[] = [],
): Metadata & Pick<Article, 'source' | 'partial' | 'flags'> {
  const tree = parseTree(`<html><head>${head}</head><body>${body}</body></html>`);
  const meta = metadata(tree, url);
  const words = paragraphs.join(' ').split(/\s+/).length;
  return { ...meta, ...aboutText(tree, meta, { paragraphs, after, words }) };
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
