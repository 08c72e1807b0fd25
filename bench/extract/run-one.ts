// One extractor over one corpus, in a process of its own so that memory is its own: prints one JSON object.
import { Parser } from 'htmlparser2';
import { tokenize } from '../corpus/floor.ts';
import { EXTRACTORS, type Result } from './extractors.ts';
import { type PageScore, scoreCorpus, scorePage, tokens } from './metric.ts';
import { corpusWithBodies } from './read-pages.ts';

export interface Report {
  name: string;
  corpus: string;
  score: ReturnType<typeof scoreCorpus>;
  pages: { id: string; url: string; lang: string; score: PageScore }[];
  /** Share of pages whose title is the gold's, letters and digits compared; null without gold. */
  titles: number | null;
  /** CPU relative to tokenizing the same pages: with bare `Tokenizer`, with an empty `Parser`. */
  cpu: { tokenizer: number; parser: number; millisecondsPerPage: number };
  /** Peak resident memory, MB. */
  memory: number;
}

const PASSES = 3;

/** Measures one extractor on the pages of a folder that have a gold body. */
export async function runOne(name: string, folder: string): Promise<Report> {
  const corpus = corpusWithBodies(folder);
  const extractor = EXTRACTORS[name];
  if (!extractor) throw new Error(`no extractor ${name}`);
  const pages = corpus.pages.filter((page) => page.gold.body);
  const html = pages.map((page) => page.html());
  const results: Result[] = [];
  for (const [i, page] of pages.entries()) {
    try {
      results.push(await extractor(html[i] as string, page.url));
    } catch {
      results.push({ body: '', standfirst: '', title: '' });
    }
  }
  const passes = name === 'Sixty' ? PASSES : 1;
  const own = await cpuOf(passes, async () => {
    for (const [i, page] of pages.entries()) {
      try {
        await extractor(html[i] as string, page.url);
      } catch {}
    }
  });
  for (const page of html) tokenize(page);
  const bare = await cpuOf(PASSES, () => html.forEach(tokenize));
  const parser = await cpuOf(PASSES, () => {
    for (const page of html) new Parser({}).end(page);
  });
  const scored = pages.map((page, i) => {
    const { body, standfirst } = results[i] as { body: string; standfirst: string };
    const text = corpus.goldHasStandfirst && standfirst ? `${standfirst}\n${body}` : body;
    return {
      id: page.gold.id,
      url: page.url,
      lang: page.gold.lang ?? '',
      score: scorePage(page.gold.body ?? '', text),
    };
  });
  const titled = pages.map((page, i) => [page.gold.title, results[i]?.title] as const).filter(([gold]) => gold);
  return {
    name,
    corpus: corpus.name,
    score: scoreCorpus(scored.map(({ score }) => score)),
    pages: scored,
    titles: titled.length
      ? titled.filter(([gold, title]) => folded(gold ?? '') === folded(title ?? '')).length / titled.length
      : null,
    cpu: { tokenizer: own / bare, parser: own / parser, millisecondsPerPage: own / pages.length },
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

function folded(text: string): string {
  return tokens(text.toLowerCase()).join('');
}

/** CPU milliseconds of one pass. */
async function cpuOf(passes: number, run: () => void | Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / passes;
}
