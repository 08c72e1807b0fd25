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
  kind?: string | null;
  canonical?: string | null;
}

/** Where the corpora stand: `SIXTY_CORPUS`, else beside the project, in whose folder all of this is run. */
export const PAGES = resolve(process.env['SIXTY_CORPUS'] ?? '../shared/corpus', 'pages');

/** The gold records of a corpus; empty when it is not there. */
export function golds(corpus: string): Gold[] {
  const file = join(PAGES, corpus, 'gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Gold[]) : [];
}

/** The page of a record as text. */
export function pageOf(corpus: string, gold: Gold): string {
  return gunzipSync(readFileSync(join(PAGES, corpus, 'html', `${gold.id}.html.gz`))).toString('utf8');
}
