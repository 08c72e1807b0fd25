import { join } from 'node:path';
import { readCorpus } from '../../bench/extract/corpus.ts';
import { pages } from '../../test/pages/page.ts';
import { BOOST } from './boost.ts';
import { type Example, examplesOf } from './examples.ts';
import { outOfFold, pageF1 } from './out-of-fold.ts';

/** Corpora of news whose figures count. */
export const NEWS = ['scrapinghub', 'fundus', 'news424'];
/** Further pages whose gold is made by programs or that are no news: they count less. */
const OTHERS = ['wcxb', 'readability'];
const OTHERS_WEIGHT = 0.3;
/** Each of the project's own pages counts as several: they show what must never be wrong. */
const OWN_WEIGHT = 3;
/** A page whose story a model of the other sites misses by so much has a gold that is not the story shown. */
const DOUBTFUL = 0.6;

/** What the weights are learned from. */
export interface Material {
  /** All pages of the corpora. */
  all: Example[];
  /** Those that are learned from: without the doubtful ones, with the project's own, which are its specification. */
  clean: Example[];
  doubtful: number;
}

/** How much a page counts. */
export const weightOf = ({ corpus }: Example): number =>
  OTHERS.includes(corpus) ? OTHERS_WEIGHT : corpus === 'own' ? OWN_WEIGHT : 1;

/** Reads and measures the pages of a folder of corpora. */
export function readMaterial(folder: string): Material {
  const all = [...NEWS, ...OTHERS].flatMap((name) => {
    const corpus = readCorpus(join(folder, name));
    if (name === 'wcxb') corpus.pages = corpus.pages.filter((page) => page.gold.kind === 'article');
    return examplesOf(corpus);
  });
  const own = examplesOf({
    name: 'own',
    goldHasStandfirst: false,
    pages: pages('test/pages')
      .filter(({ expected }) => expected.paragraphs !== undefined)
      .map(({ slug, html, expected }) => ({
        gold: { id: slug, url: null, body: expected.paragraphs?.join('\n') ?? '' },
        url: expected.url,
        site: slug,
        html: () => html,
      })),
  });
  const odds = outOfFold(all, all, weightOf, BOOST);
  const sound = all.filter((example) => pageF1(example, odds.get(example) as Float64Array) >= DOUBTFUL);
  return { all, clean: [...sound, ...own], doubtful: all.length - sound.length };
}
