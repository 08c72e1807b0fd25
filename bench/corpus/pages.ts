import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One gold record of a corpus; fields without gold are null or absent. */
export interface Gold {
  id: string;
  url: string | null;
  title?: string | null;
  authors?: string[] | null;
  date?: string | null;
  datetime?: string | null;
  siteName?: string | null;
  lang?: string | null;
  body?: string | null;
  /** The body without the publisher's standfirst, where the corpus gives both. */
  body_no_summary?: string | null;
  kind?: string | null;
  canonical?: string | null;
}

/** Where the corpora stand: `SIXTY_CORPUS`, else beside the project, in whose folder all of this is run. */
export const PAGES = resolve(process.env['SIXTY_CORPUS'] ?? '../shared/corpus', 'pages');

/** The gold records in a corpus's folder; empty when it is not there. */
export function goldsIn(folder: string): Gold[] {
  const file = join(folder, 'gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Gold[]) : [];
}

/** The page of a record as text. */
export function pageIn(folder: string, { id }: Gold): string {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
}

/** The gold records of a corpus by its name; empty when it is not there. */
export const golds = (corpus: string): Gold[] => goldsIn(join(PAGES, corpus));

/** The page of a record of such a corpus. */
export const pageOf = (corpus: string, gold: Gold): string => pageIn(join(PAGES, corpus), gold);

/** A saved page, with an address of ours where its own is not known. */
export interface SavedPage {
  url: string;
  html: string;
}

/** All pages of a corpus, in the order of their ids; none when it is not there. */
export function pagesOf(corpus: string): SavedPage[] {
  return golds(corpus)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((gold) => ({ url: gold.url ?? `https://page.invalid/${gold.id}`, html: pageOf(corpus, gold) }));
}
