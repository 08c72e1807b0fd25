import type { FlagKind, PartialReason } from '../../src/core/story.ts';
import type { PlainStory } from './stories.ts';

/** A page and what a reader sees in it. What is left out is not what the page is there to show. */
export interface Made {
  url: string;
  html: string;
  headline: string;
  standfirst?: string;
  paragraphs: readonly string[];
  authors?: readonly string[];
  /** How the date begins. */
  published?: string;
  source?: string;
  canonical?: string;
  partial?: false | PartialReason;
  flags?: readonly FlagKind[];
}

/** A way of building pages. */
export type Make = () => Made;

export const tags = (tag: string, texts: readonly string[], names = ''): string =>
  texts.map((text) => `<${tag}${names && ` class="${names}"`}>${text}</${tag}>`).join('\n');

export const json = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

/** What most publishers say in the head. */
export function head({ headline, standfirst }: PlainStory, url: string, site: string, more = ''): string {
  return `<meta charset="utf-8"><title>${headline} | ${site}</title><meta name="description" content="${standfirst}">
<meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}">
<meta property="og:url" content="${url}"><link rel="canonical" href="${url}">${more}`;
}

export const document = (lang: string, inHead: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head>${inHead}</head><body>${body}</body></html>`;
