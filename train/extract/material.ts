import { join } from 'node:path';
import { type Corpus, readCorpus } from '../../bench/extract/corpus.ts';
import { disguised } from '../../bench/extract/disguise.ts';
import { pages } from '../../test/pages/page.ts';
import { BOOST } from './boost.ts';
import { type Example, examplesOf } from './examples.ts';
import { outOfFold, pageF1 } from './out-of-fold.ts';

/** Corpora of news whose figures count. */
export const NEWS = ['scrapinghub', 'fundus', 'news424'];
/** Further pages whose gold is made by programs or that are no news. */
const OTHERS = ['wcxb', 'readability'];
/** The project's own pages, as they are and in disguise, in which some no longer show what tells their parts. */
const OWN = 'own';
const DISGUISED = 'own in disguise';
/** How much a page counts: the others less, the project's own as several, for they show what must never be wrong. */
const WEIGHTS: Readonly<Record<string, number>> = { wcxb: 0.3, readability: 0.3, [OWN]: 5, [DISGUISED]: 3 };
/** A page whose story a model of the other sites misses by so much has a gold that is not the story shown. */
const DOUBTFUL = 0.6;

/** What the weights are learned from. */
export interface Material {
  /** All pages of the corpora. */
  all: Example[];
  /**
   * Those that are learned from, each a second time in disguise: without the doubtful ones, with the project's own, which are its
   * specification.
   */
  clean: Example[];
  doubtful: number;
}

/** How much a page counts. */
export const weightOf = ({ corpus }: Example): number => WEIGHTS[corpus] ?? 1;

/** Reads and measures the pages of a folder of corpora. */
export function readMaterial(folder: string): Material {
  const corpora = [...NEWS, ...OTHERS].map((name) => {
    const corpus = readCorpus(join(folder, name));
    if (name === 'wcxb') corpus.pages = corpus.pages.filter((page) => page.gold.kind === 'article');
    return corpus;
  });
  const all = corpora.flatMap(examplesOf);
  const own: Corpus = {
    name: OWN,
    goldHasStandfirst: false,
    pages: pages('test/pages')
      .filter(({ expected }) => expected.paragraphs !== undefined)
      .map(({ slug, html, expected }) => ({
        gold: { id: slug, url: null, body: expected.paragraphs?.join('\n') ?? '' },
        url: expected.url,
        site: slug,
        html: () => html,
      })),
  };
  const odds = outOfFold(all, all, weightOf, BOOST);
  const sound = all.filter((example) => pageF1(example, odds.get(example) as Float64Array) >= DOUBTFUL);
  const golds = new Set(sound.map(({ page }) => page.gold));
  const inDisguise = [...corpora, own].flatMap((corpus) =>
    examplesOf({
      ...corpus,
      name: corpus === own ? DISGUISED : corpus.name,
      pages: corpus.pages
        .filter(({ gold }) => corpus === own || golds.has(gold))
        .map((page) => ({ ...page, html: () => disguised(page.html()) })),
    }),
  );
  return { all, clean: [...sound, ...examplesOf(own), ...inDisguise], doubtful: all.length - sound.length };
}
