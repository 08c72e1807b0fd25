import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlagKind, PartialReason, VerdictName } from '../../src/core/story.ts';

/** What `expected.json` says of a page. A field that is left out is not part of what the page is there to show. */
export interface Expected {
  /** What kind of page it is, for people. */
  about: string;
  /** Where the page stands. */
  url: string;
  verdict: VerdictName;
  headline?: string;
  standfirst?: string;
  source?: { name: string; url?: string; via?: string };
  authors?: string[];
  /** ISO 8601; empty where the page does not say. */
  published?: string;
  lang?: string;
  /** The whole body, and nothing but the body. */
  paragraphs?: string[];
  partial?: false | PartialReason;
  flags?: FlagKind[];
}

export interface Page {
  slug: string;
  html: string;
  expected: Expected;
}

/** All pages of this folder: written by us, invented, with the structure and the clutter of real ones. */
export function pages(folder = import.meta.dirname): Page[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      html: readFileSync(join(folder, slug, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')),
    }));
}

/** One page by its folder's name. */
export function page(slug: string): Page {
  const found = pages().find((one) => one.slug === slug);
  if (!found) throw new Error(`test/pages has no ${slug}`);
  return found;
}
