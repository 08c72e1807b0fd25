/**
 * A segment is a sorted table from term to posting list, as in a log-structured merge tree (O'Neil et al. 1996): written once, never
 * changed, merged with its neighbours as it ages. It lies in blocks, each small enough to be read for one word of a
 * query; the directory of a segment says which terms stand in which block.
 */

/** Some terms with their lists. A long list goes on in the next blocks under the same term. */
export interface Block {
  /** In order of code units, parted by line feeds, which no term has. */
  terms: string;
  /** Where in `lists` each term's list ends. */
  ends: Uint32Array<ArrayBuffer>;
  lists: Uint8Array<ArrayBuffer>;
}

/** First and last term of each block, parted by line feeds. */
export interface Directory {
  firsts: string;
  lasts: string;
}

/** Bytes of lists in a block. */
export const BLOCK_SIZE = 8192;

/** Takes lists in the order of their terms and hands on full blocks. */
export class BlockWriter {
  readonly #full: (block: Block) => void;
  #terms: string[] = [];
  #ends: number[] = [];
  #lists = new Uint8Array(BLOCK_SIZE * 2);
  #length = 0;
  #firsts: string[] = [];
  #lasts: string[] = [];

  constructor(full: (block: Block) => void) {
    this.#full = full;
  }

  /** @param list at most `BLOCK_SIZE` bytes; the same term may come again with the postings that follow */
  add(term: string, list: Uint8Array): void {
    if (this.#length > 0 && this.#length + list.length + term.length > BLOCK_SIZE) this.#close();
    this.#lists.set(list, this.#length);
    this.#length += list.length;
    this.#terms.push(term);
    this.#ends.push(this.#length);
  }

  end(): Directory {
    if (this.#terms.length > 0) this.#close();
    return { firsts: this.#firsts.join('\n'), lasts: this.#lasts.join('\n') };
  }

  #close(): void {
    this.#firsts.push(this.#terms[0] ?? '');
    this.#lasts.push(this.#terms.at(-1) ?? '');
    this.#full({
      terms: this.#terms.join('\n'),
      ends: Uint32Array.from(this.#ends),
      lists: this.#lists.slice(0, this.#length),
    });
    this.#terms = [];
    this.#ends = [];
    this.#length = 0;
  }
}

/** The first place in a sorted list whose text is not before `text`. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is this term one of those looked for? Terms that begin with a text stand together, right after it. */
const fits = (term: string, wanted: string, prefix: boolean): boolean =>
  prefix ? term.startsWith(wanted) : term === wanted;

/** A directory, split once. */
export interface OpenDirectory {
  firsts: string[];
  lasts: string[];
}

/** Which blocks hold the lists looked for: from `start` to before `end`. */
export function blocksFor(
  { firsts, lasts }: OpenDirectory,
  wanted: string,
  prefix: boolean,
): { start: number; end: number } {
  const start = lowerBound(lasts, wanted);
  let end = start;
  while (end < firsts.length && ((firsts[end] as string) <= wanted || fits(firsts[end] as string, wanted, prefix)))
    end++;
  return { start, end };
}

/** Calls back with each list looked for in one block. */
export function eachList(
  terms: readonly string[],
  ends: Uint32Array,
  wanted: string,
  prefix: boolean,
  visit: (term: string, start: number, end: number) => void,
): void {
  for (let i = lowerBound(terms, wanted); i < terms.length && fits(terms[i] as string, wanted, prefix); i++)
    visit(terms[i] as string, i === 0 ? 0 : (ends[i - 1] as number), ends[i] as number);
}
