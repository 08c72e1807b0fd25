// What readers said of sentences: `read-sentences.jsonl` has a story a line, a mark for each of its first sentences, and the
// numbers of those that tell the news, that only warm up for it, that lose a reader who has not read some others, and that make
// the best summary together. The file holds none of a story's words.
import { readFileSync } from 'node:fs';
import { golds, pageOf } from '../bench/corpus/pages.ts';
import { marksIn } from '../bench/mark-of.ts';
import { readStories } from '../bench/summarize/stories.ts';
import { readArticle } from '../src/core/read.ts';
import type { SummaryInput } from '../src/core/summarize/summarize.ts';

/** What readers said of the first sentences of a story, by their numbers from 0. */
export interface Said {
  /** A mark of each. */
  marks: string[];
  /** Best first. */
  tells: number[];
  warmsUp: number[];
  /** Sentence, the sentences without which a reader asks "who?" or "which?", and whether that is more than a small stumble. */
  needs: [sentence: number, of: number[], lost?: 1][];
  /** Those that together make the best summary, in order; of the stories where readers were asked for it. */
  best?: number[];
}

/** A story that readers have read. */
export interface ReadByReaders {
  /** "corpus/id" of a page, else the id in a set of stories. */
  story: string;
  input: SummaryInput;
  said: Said;
}

/** The stories of the file that stand in these sets of stories, or in the corpora of pages, as they are read today. */
export function readByReaders(file: string, storyFiles: readonly string[]): ReadByReaders[] {
  const stories = new Map(
    storyFiles.flatMap((path) => readStories(path, ['train']).map((story) => [story.id, { ...story, lang: 'en' }])),
  );
  const records = new Map<string, ReturnType<typeof golds>>();
  return lines(file).flatMap(({ story, said }) => {
    const input = stories.get(story) ?? page(story, records);
    return input ? [{ story, input, said }] : [];
  });
}

function lines(file: string): { story: string; said: Said }[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { story, sentences, ...said } = JSON.parse(line);
      return { story, said: { ...said, marks: marksIn(sentences) } };
    });
}

/** The article of a page, "corpus/id"; undefined where its corpus is not there. */
function page(story: string, records: Map<string, ReturnType<typeof golds>>): SummaryInput | undefined {
  const [corpus = '', ...rest] = story.split('/');
  const id = rest.join('/');
  const known = records.get(corpus) ?? golds(corpus);
  records.set(corpus, known);
  const gold = known.find((one) => one.id === id);
  if (!gold) return undefined;
  return readArticle(pageOf(corpus, gold), gold.url ?? `https://page.invalid/${id}`).article;
}
