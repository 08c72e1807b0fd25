import { extract } from '../../src/core/extract/extract.ts';
import { STEPS } from '../../src/core/extract/steps.ts';
import { scoreCorpus, scorePage } from './metric.ts';
import { corpusWithBodies } from './read-pages.ts';

/** F1 of a corpus with each step left out in turn. */
export function ablation(folder: string): string {
  const corpus = corpusWithBodies(folder);
  const pages = corpus.pages.filter((page) => page.gold.body).map((page) => ({ ...page, text: page.html() }));
  const score = (without: ReadonlySet<string>) =>
    scoreCorpus(
      pages.map((page) => {
        const { article } = extract(page.text, { url: page.url, without });
        const lead = corpus.goldHasStandfirst ? (article.standfirst ?? '') : '';
        return scorePage(page.gold.body ?? '', `${lead}\n${article.paragraphs.join('\n')}`);
      }),
    ).f1;
  const full = score(new Set());
  return STEPS.map(({ name }) => {
    const without = score(new Set([name]));
    return `    without ${name.padEnd(16)} ${without.toFixed(4)}  ${(without - full >= 0 ? '+' : '') + (without - full).toFixed(4)}`;
  }).join('\n');
}
