/**
 * Prints how often headline, authors, day, language and canonical address are right, per corpus:
 * `node bench/run.mjs bench/metadata/main.ts [CORPUS …] [--wrong=title|authors|date|canonical]`.
 * Titles and names are compared by letters and digits, dates by the day, author lists as sets.
 */
import { extract } from '../../src/core/extract/extract.ts';
import { metadata } from '../../src/core/extract/metadata/metadata.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { type Gold, golds, pageOf } from '../corpus/pages.ts';

const args = process.argv.slice(2);
const wrong = args.find((arg) => arg.startsWith('--wrong='))?.slice(8);
const named = args.filter((arg) => !arg.startsWith('--'));
const corpora = named.length > 0 ? named : ['fundus', 'news424', 'mercury', 'metascraper'];

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const set = (names: readonly string[]): string =>
  [...new Set(names.map(bare))]
    .filter((name) => name !== '')
    .sort()
    .join('|');
const place = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, '');

type Field = 'title' | 'authors' | 'no author' | 'date' | 'canonical' | 'site';

/** Right or not for each field that has gold. */
function judge(
  gold: Gold,
  got: ReturnType<typeof metadata> & { house: string },
): Partial<Record<Field, [right: boolean, gold: string, got: string]>> {
  const out: Partial<Record<Field, [boolean, string, string]>> = {};
  if (gold.title) out.title = [bare(gold.title) === bare(got.headline), gold.title, got.headline];
  if (gold.authors && gold.authors.length > 0)
    out.authors = [set(gold.authors) === set(got.authors), gold.authors.join(' | '), got.authors.join(' | ')];
  else if (gold.authors === null) out['no author'] = [got.authors.length === 0, '', got.authors.join(' | ')];
  if (gold.date)
    out.date = [gold.date.slice(0, 10) === got.published.slice(0, 10), gold.datetime ?? gold.date, got.published];
  if (gold.canonical) out.canonical = [place(gold.canonical) === place(got.url), gold.canonical, got.url];
  if (gold.siteName) out.site = [bare(gold.siteName) === bare(got.house), gold.siteName, got.house];
  return out;
}

const fields: Field[] = ['title', 'authors', 'no author', 'date', 'canonical', 'site'];
console.log(['corpus'.padEnd(12), 'pages', ...fields.map((field) => field.padStart(15))].join(' '));
for (const corpus of corpora) {
  const count: Partial<Record<Field, [right: number, all: number]>> = {};
  const pages = golds(corpus);
  for (const gold of pages) {
    const html = pageOf(corpus, gold);
    const url = gold.url ?? '';
    const { authors, source } = extract(html, { url }).article;
    const results = judge(gold, { ...metadata(parseTree(html), url), authors, house: source.via ?? source.name });
    for (const [field, result] of Object.entries(results) as [Field, [boolean, string, string]][]) {
      const [right, all] = count[field] ?? [0, 0];
      count[field] = [right + (result[0] ? 1 : 0), all + 1];
      if (field === wrong && !result[0])
        console.log(`${corpus} ${gold.id}\n  ${gold.url}\n  gold ${result[1]}\n  got  ${result[2]}`);
    }
  }
  const cells = fields.map((field) => {
    const [right, all] = count[field] ?? [0, 0];
    return (all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} % of ${all}`).padStart(15);
  });
  console.log([corpus.padEnd(12), String(pages.length).padStart(5), ...cells].join(' '));
}
