import { type Gold, golds, pageOf } from '../../bench/corpus/pages.ts';
import { features } from '../../src/core/detect/features.ts';
import { extract } from '../../src/core/extract/extract.ts';
import type { Article } from '../../src/core/story.ts';
import { siteOf } from '../../src/core/url.ts';

/** One page to judge: where it is from, what it is, what was measured. */
export interface Row {
  corpus: string;
  kind: string;
  id: string;
  url: string;
  site: string;
  /** 1 story, 0 none, -1 neither counted nor trained on. */
  label: number;
  values: number[];
  headline: string;
  words: number;
  /** Read by hand and found to be no page of its label: counted, not learned from. */
  mislabelled: boolean;
}

/** Pages kept for their forms or their page links that are single stories. */
const MISLABELLED = new Set(['www.mlive.com-0', 'miravalencia.com-1', 'negatives_paged/150', 'negatives_paged/155']);

export const STORIES = ['fundus', 'news424', 'newspages2013'];
export const ALSO_STORIES = ['scrapinghub', 'chinese69'];
const NEGATIVES = ['negatives_products', 'negatives_forms', 'negatives_paged', 'negatives_listing', 'negatives_home'];

/** The label of a page, by its corpus and what the corpus says of it. */
export function labelOf(corpus: string, gold: Gold): number {
  if (STORIES.includes(corpus) || ALSO_STORIES.includes(corpus)) return 1;
  if (NEGATIVES.includes(corpus)) return 0;
  return gold.kind === 'article' ? -1 : 0;
}

/** Some of these pages were kept in a wrong encoding, and some are chapters of books without a headline. */
function isReadable(body: string, { headline, paragraphs }: Article): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return /\p{sc=Han}{4}/u.test(headline) && length > body.length * 0.7 && length < body.length * 1.3;
}

/** All corpora with pages of a label. */
export const CORPORA = [...STORIES, ...ALSO_STORIES, ...NEGATIVES, 'wcxb'];

/** Measures every page of the corpora that have a label. */
export function rows(): Row[] {
  const out: Row[] = [];
  for (const corpus of CORPORA) {
    for (const gold of golds(corpus)) {
      const url = gold.url ?? '';
      const { article, signals } = extract(pageOf(corpus, gold), { url });
      const { kind } = signals;
      if (kind === null) continue;
      out.push({
        corpus,
        kind: gold.kind ?? 'story',
        id: gold.id,
        url,
        site: siteOf(url) || gold.id,
        label: corpus === 'chinese69' && !isReadable(gold.body ?? '', article) ? -1 : labelOf(corpus, gold),
        values: features(article, { ...signals, kind }),
        headline: article.headline,
        words: signals.bodyWords,
        mislabelled: MISLABELLED.has(gold.id) || MISLABELLED.has(`${corpus}/${gold.id}`),
      });
    }
  }
  return out;
}
