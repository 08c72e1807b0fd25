import { BLOCK_SIZE, type Block, BlockWriter, type Directory } from './blocks.ts';
import { MOST_IMPACT, type StoryTerms } from './impacts.ts';
import { eachPosting, PostingWriter } from './postings.ts';

/** A story's terms under its number. */
export interface NumberedTerms extends StoryTerms {
  number: number;
}

/** Room that one more posting may take. */
const ONE_POSTING = 5;
const IMPACTS = MOST_IMPACT + 1;

/** Writes lists of any length: what does not fit a block goes on in the next. */
export class ListWriter {
  readonly #blocks: BlockWriter;
  readonly #postings = new PostingWriter();

  constructor(full: (block: Block) => void) {
    this.#blocks = new BlockWriter(full);
  }

  add(term: string, number: number, impact: number): void {
    this.#postings.add(number, impact);
    if (this.#postings.length > BLOCK_SIZE - ONE_POSTING) this.close(term);
  }

  /** Ends the list of a term; without postings there is none. */
  close(term: string): void {
    if (this.#postings.length > 0) this.#blocks.add(term, this.#postings.take());
  }

  end(): Directory {
    return this.#blocks.end();
  }
}

/** Writes a segment of a few stories, given in rising order of their numbers. */
export function writeSegment(stories: Iterable<NumberedTerms>, full: (block: Block) => void): Directory {
  const lists = new Map<string, number[]>();
  for (const { number, terms, impacts } of stories) {
    for (const [i, term] of terms.entries()) {
      const posting = number * IMPACTS + (impacts[i] ?? 1);
      const list = lists.get(term);
      if (list) list.push(posting);
      else lists.set(term, [posting]);
    }
  }
  const writer = new ListWriter(full);
  for (const term of [...lists.keys()].sort()) {
    for (const posting of lists.get(term) ?? []) writer.add(term, Math.floor(posting / IMPACTS), posting % IMPACTS);
    writer.close(term);
  }
  return writer.end();
}

/** The lists of a segment in their order, over blocks that come in portions. */
export class SegmentReader {
  term = '';
  #blocks: Block[] = [];
  #block = 0;
  #terms: string[] = [];
  #at = -1;

  /** More blocks, when all before have been read; none at the end of the segment. */
  feed(blocks: Block[]): void {
    this.#blocks = blocks;
    this.#block = -1;
    this.#terms = [];
    this.#at = 0;
  }

  /** Goes to the next list; false when the portion is read. */
  next(): boolean {
    this.#at++;
    if (this.#at >= this.#terms.length) {
      this.#block++;
      const block = this.#blocks[this.#block];
      if (!block) return false;
      this.#terms = block.terms.split('\n');
      this.#at = 0;
    }
    this.term = this.#terms[this.#at] ?? '';
    return true;
  }

  postings(visit: (number: number, impact: number) => void): void {
    const block = this.#blocks[this.#block];
    if (!block) return;
    const start = this.#at === 0 ? 0 : (block.ends[this.#at - 1] ?? 0);
    eachPosting(block.lists, start, block.ends[this.#at] ?? 0, visit);
  }
}
