import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Gold {
  id: string;
  url: string | null;
  title: string | null;
  authors: string[] | null;
  date: string | null;
  siteName: string | null;
  lang: string | null;
  body: string | null;
  body_no_summary?: string | null;
  kind?: string;
}

export interface Page {
  gold: Gold;
  url: string;
  /** The host without `www.`: pages of one site are never parted in cross-validation. */
  site: string;
  html: () => string;
}

export interface Corpus {
  name: string;
  pages: Page[];
  /** The gold body has the publisher's standfirst in it. */
  goldHasStandfirst: boolean;
}

/** Reads `gold.json` of a corpus folder; pages are read when asked for. */
export function readCorpus(folder: string): Corpus {
  const golds = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold[];
  const name = basename(folder);
  return {
    name,
    goldHasStandfirst: name === 'fundus',
    pages: golds.map((gold) => {
      const url = gold.url ?? `https://page.invalid/${gold.id}`;
      return {
        gold,
        url,
        site: gold.url && URL.canParse(gold.url) ? new URL(gold.url).hostname.replace(/^www\./, '') : gold.id,
        html: () => gunzipSync(readFileSync(join(folder, 'html', `${gold.id}.html.gz`))).toString('utf8'),
      };
    }),
  };
}
