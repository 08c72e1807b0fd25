import { blocksFor, eachList, lowerBound, type OpenDirectory } from '../core/search/blocks.ts';
import { eachPosting } from '../core/search/postings.ts';
import type { Query, Wanted } from '../core/search/query.ts';
import { Ranking } from '../core/search/ranking.ts';
import { type Catalogue, isThere } from './catalogue.ts';
import { inLibrary } from './connection.ts';
import type { LibraryDatabase } from './library-schema.ts';
import { fact } from './library-transaction.ts';
import { RecentlyRead } from './recently-read.ts';
import { blocksOf } from './segment-blocks.ts';

/** A block as it is looked into. */
interface OpenBlock {
  terms: string[];
  ends: Uint32Array;
  lists: Uint8Array;
}

interface OpenPending {
  terms: string[];
  impacts: Uint8Array;
}

/** Segments never change and numbers are never used again, so what was read stays true as long as the connection. Bytes, roughly. */
class Kept {
  readonly blocks = new RecentlyRead<OpenBlock>(12_000_000);
  readonly directories = new RecentlyRead<OpenDirectory>(4_000_000);
  readonly pending = new RecentlyRead<OpenPending>(2_000_000);
}
const keptOf = new WeakMap<LibraryDatabase, Kept>();

/**
 * Blocks that are read for one word. Only the beginning of a word that thousands of words have needs more of them, two letters in
 * a library of many thousands: then the first in the alphabet count, until the next letter is typed.
 */
const MOST_BLOCKS = 96;

export interface Found {
  /** Best first. */
  numbers: number[];
  /** The last word has so far too many continuations to look at all of them. */
  isPartial: boolean;
}

/** Numbers of the stories that have every word of a query. Reads the blocks that hold the words and nothing else of the index. */
export async function searchLibrary(
  query: Query,
  catalogue: Catalogue,
  keep: (number: number) => boolean,
): Promise<Found> {
  const read = await readLists(query.all);
  const ranking = new Ranking(
    Math.max(catalogue.limit, ...read.pending.map(({ number }) => number + 1)),
    catalogue.stories,
  );
  const order = query.all.map((wanted, i) => ({ wanted, found: read.blocks[i] ?? [] }));
  order.sort((a, b) => a.found.length - b.found.length);
  for (const { wanted, found } of order) {
    const { term, prefix } = wanted;
    for (const block of found)
      eachList(block.terms, block.ends, term, prefix, (full, start, end) => {
        const share = term.length / full.length;
        eachPosting(block.lists, start, end, (number, impact) => ranking.add(number, impact, share));
      });
    for (const { number, terms, impacts } of read.pending)
      for (let i = lowerBound(terms, term); i < terms.length; i++) {
        const full = terms[i] as string;
        if (!(prefix ? full.startsWith(term) : full === term)) break;
        ranking.add(number, impacts[i] ?? 1, term.length / full.length);
      }
    ranking.endWord();
  }
  return {
    numbers: ranking.best((number) => isThere(catalogue, number) && keep(number)),
    isPartial: read.isPartial,
  };
}

interface Lists {
  /** For each thing wanted. */
  blocks: OpenBlock[][];
  pending: (OpenPending & { number: number })[];
  isPartial: boolean;
}

/** Reads in one transaction, so that a segment that is being replaced is seen before or after, never half. */
function readLists(wanted: readonly Wanted[]): Promise<Lists> {
  return inLibrary(async (database) => {
    const kept = keptOf.get(database) ?? new Kept();
    keptOf.set(database, kept);
    const transaction = database.transaction(['facts', 'directories', 'blocks', 'pending']);
    const pendingStore = transaction.objectStore('pending');
    const [segments = [], numbers] = await Promise.all([
      fact(transaction.objectStore('facts'), 'segments'),
      pendingStore.getAllKeys(),
    ]);
    const directoryOf = async (id: number): Promise<OpenDirectory> => {
      const row = await transaction.objectStore('directories').get(id);
      const size = (row?.firsts.length ?? 0) * 4;
      return kept.directories.put(id, { firsts: lines(row?.firsts), lasts: lines(row?.lasts) }, size);
    };
    const pendingOf = async (number: number): Promise<OpenPending> => {
      const row = await pendingStore.get(number);
      const open = { terms: lines(row?.terms), impacts: row?.impacts ?? new Uint8Array() };
      return kept.pending.put(number, open, (row?.terms.length ?? 0) * 4);
    };
    const [opened, pending] = await Promise.all([
      Promise.all(segments.map(({ id }) => kept.directories.get(id) ?? directoryOf(id))),
      Promise.all(
        numbers.map(async (number) => ({ number, ...(kept.pending.get(number) ?? (await pendingOf(number))) })),
      ),
    ]);
    const store = transaction.objectStore('blocks');
    const blockRange = async (id: number, start: number, end: number): Promise<OpenBlock[]> => {
      const found = await store.getAll(blocksOf(id, start, end));
      return found.map(({ terms, ends, lists }, i) =>
        kept.blocks.put(`${id} ${start + i}`, { terms: lines(terms), ends, lists }, terms.length * 4 + lists.length),
      );
    };
    /** The blocks from `start` to `end`, those in a row that have to be read at one go. */
    const blocksBetween = async (id: number, start: number, end: number): Promise<OpenBlock[]> => {
      const parts: (OpenBlock[] | Promise<OpenBlock[]>)[] = [];
      for (let at = start; at < end; ) {
        const open = kept.blocks.get(`${id} ${at}`);
        let next = at + 1;
        if (!open) while (next < end && !kept.blocks.get(`${id} ${next}`)) next++;
        parts.push(open ? [open] : blockRange(id, at, next));
        at = next;
      }
      return (await Promise.all(parts)).flat();
    };
    let isPartial = false;
    const found = await Promise.all(
      wanted.map(async ({ term, prefix }) => {
        const ranges = opened.map((directory) => blocksFor(directory, term, prefix));
        const all = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
        const share = prefix ? Math.min(1, MOST_BLOCKS / all) : 1;
        if (share < 1) isPartial = true;
        const parts = segments.map(({ id }, i) => {
          const { start, end } = ranges[i] ?? { start: 0, end: 0 };
          return start < end ? blocksBetween(id, start, start + Math.ceil((end - start) * share)) : [];
        });
        return (await Promise.all(parts)).flat();
      }),
    );
    return { blocks: found, pending, isPartial };
  });
}

function lines(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split('\n');
}
