// What readers took for the story on pages that have no gold body of their own: `read-pages.jsonl` has a page a line, and a
// mark for each block of its story. The file holds none of a page's words. Nothing is learned from it.
import { readFileSync } from 'node:fs';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { markOf, marksIn } from '../mark-of.ts';
import { type Corpus, readCorpus } from './corpus.ts';

const FILE = 'bench/extract/read-pages.jsonl';
/** Corpora whose pages readers have read: what they say counts, not what a program left there. */
const READ = ['newspages2013', 'mercury', 'metascraper', 'readability'];

/**
 * The pages of a corpus's folder with the body that is compared with: the gold's own, or the blocks that readers took for the
 * story; then only the pages that they took for one.
 */
export function corpusWithBodies(folder: string): Corpus {
  const corpus = readCorpus(folder);
  if (!READ.includes(corpus.name)) return corpus;
  const stories = readings();
  const pages = corpus.pages.flatMap((page) => {
    const marks = stories.get(`${corpus.name}/${page.gold.id}`);
    if (!marks) return [];
    const story = readBlocks(parseTree(page.html())).filter(({ text }) => marks.has(markOf(text)));
    return [{ ...page, gold: { ...page.gold, body: story.map(({ text }) => text).join('\n') } }];
  });
  return { ...corpus, pages };
}

function readings(): Map<string, Set<string>> {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const { page, story } = JSON.parse(line) as { page: string; story: string };
      return [page, new Set(marksIn(story))];
    }),
  );
}
