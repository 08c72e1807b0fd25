import { basename } from 'node:path';
import { type Gold, goldsIn, pageIn } from '../corpus/pages.ts';

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

/** The pages of a corpus's folder; each is read when asked for. @throws where there are none */
export function readCorpus(folder: string): Corpus {
  const golds = goldsIn(folder);
  if (golds.length === 0) throw new Error(`${folder} holds no pages with their gold`);
  const name = basename(folder);
  return {
    name,
    goldHasStandfirst: name === 'fundus',
    pages: golds.map((gold) => ({
      gold,
      url: gold.url ?? `https://page.invalid/${gold.id}`,
      site: gold.url && URL.canParse(gold.url) ? new URL(gold.url).hostname.replace(/^www\./, '') : gold.id,
      html: () => pageIn(folder, gold),
    })),
  };
}
