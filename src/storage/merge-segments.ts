import type { Block, Directory } from '../core/search/blocks.ts';
import { ListWriter, SegmentReader } from '../core/search/segments.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { type Catalogue, isThere, readCatalogue } from './catalogue.ts';
import { inLibrary } from './connection.ts';
import { sizeOf } from './fold-pending.ts';
import type { Segment } from './library-schema.ts';
import { fact } from './library-transaction.ts';
import { blocksOf } from './segment-blocks.ts';

/** Neighbours of one level that become one of the next: more make merging rarer, fewer make searches look in fewer places. */
const FAN = 6;
/** Blocks read or written at one go. */
const PORTION = 64;

/** The oldest neighbours of one level, when they are as many as make one of the next. */
function segmentsToMerge(segments: readonly Segment[]): Segment[] | undefined {
  for (const [start, { level }] of segments.entries()) {
    const run = segments.slice(start, start + FAN);
    if (run.length === FAN && run.every((one) => one.level === level)) return run;
  }
  return undefined;
}

/**
 * Merges segments once, when there are enough of them. The new one is written beside the old, in small transactions that hold
 * up nobody, and takes their place in one step; if the work is broken off before, what was written counts for nothing and
 * is swept away by the next. Stories that are gone are left out.
 * @returns whether there was anything to merge
 */
export async function mergeSegments(signal?: AbortSignal): Promise<boolean> {
  const segments = await inLibrary(
    async (database) => (await fact(database.transaction('facts').store, 'segments')) ?? [],
  );
  const parts = segmentsToMerge(segments);
  if (!parts) return false;
  const id = await takeId();
  const merged: Segment = { id, level: (parts[0]?.level ?? 0) + 1, stories: 0, blocks: 0, bytes: 0 };
  merged.stories = parts.reduce((sum, { stories }) => sum + stories, 0);
  const directory = await writeMerged(parts, merged, await readCatalogue(), signal);
  return directory !== undefined && replace(parts, merged, directory);
}

/** A number for a new segment. Blocks that belong to no segment are what a broken-off merge has left. */
function takeId(): Promise<number> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['facts', 'blocks'], 'readwrite', { durability: 'relaxed' });
    return allOrNothing(transaction, async () => {
      const facts = transaction.objectStore('facts');
      const [last = 0, now = []] = await Promise.all([fact(facts, 'segment'), fact(facts, 'segments')]);
      const known = new Set(now.map(({ id }) => id));
      for (let id = Math.max(1, last - PORTION); id <= last; id++)
        if (!known.has(id)) void transaction.objectStore('blocks').delete(blocksOf(id));
      void facts.put(last + 1, 'segment');
      return last + 1;
    });
  });
}

/** Writes the blocks of the merged segment; undefined when it was broken off. */
async function writeMerged(
  parts: readonly Segment[],
  merged: Segment,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Directory | undefined> {
  let full: Block[] = [];
  const writer = new ListWriter((block) => full.push(block));
  const put = async (): Promise<void> => {
    const blocks = full;
    full = [];
    await writeBlocks(merged.id, merged.blocks, blocks);
    merged.blocks += blocks.length;
    merged.bytes += blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  };
  const sources = parts.map(({ id, blocks }) => ({ id, blocks, read: 0, reader: new SegmentReader() }));
  type Source = (typeof sources)[number];
  /** On to the next list; false when there is none. */
  const advance = async (source: Source): Promise<boolean> => {
    if (source.reader.next()) return true;
    if (source.read >= source.blocks) return false;
    source.reader.feed(await readBlocks(source.id, source.read, source.read + PORTION));
    source.read += PORTION;
    return source.reader.next();
  };
  let open: Source[] = [];
  for (const source of sources) if (await advance(source)) open.push(source);
  while (open.length > 0) {
    let term = open[0]?.reader.term ?? '';
    for (const { reader } of open) if (reader.term < term) term = reader.term;
    const still: Source[] = [];
    for (const source of open) {
      let more = true;
      while (more && source.reader.term === term) {
        source.reader.postings((number, impact) => {
          if (isThere(catalogue, number)) writer.add(term, number, impact);
        });
        more = source.reader.next() || (await advance(source));
      }
      if (more) still.push(source);
    }
    writer.close(term);
    open = still;
    if (full.length >= PORTION) {
      if (signal?.aborted) return undefined;
      await put();
    }
  }
  const directory = writer.end();
  await put();
  return directory;
}

function readBlocks(id: number, from: number, to: number): Promise<Block[]> {
  return inLibrary((database) => database.getAll('blocks', blocksOf(id, from, to)));
}

function writeBlocks(id: number, from: number, blocks: readonly Block[]): Promise<void> {
  return inLibrary(async (database) => {
    const transaction = database.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    await allOrNothing(transaction, async () => {
      for (const [i, block] of blocks.entries()) void transaction.store.put(block, [id, from + i]);
    });
  });
}

/** Puts the merged segment in the place of its parts, unless somebody else has done it. */
function replace(parts: readonly Segment[], merged: Segment, directory: Directory): Promise<boolean> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['facts', 'directories', 'blocks'], 'readwrite');
    return allOrNothing(transaction, async () => {
      const facts = transaction.objectStore('facts');
      const blocks = transaction.objectStore('blocks');
      const [now = [], written] = await Promise.all([fact(facts, 'segments'), blocks.count(blocksOf(merged.id))]);
      const ids = new Set(parts.map(({ id }) => id));
      const at = now.findIndex(({ id }) => ids.has(id));
      const isStillWanted = now.filter(({ id }) => ids.has(id)).length === ids.size;
      if (!isStillWanted || written < merged.blocks) {
        void blocks.delete(blocksOf(merged.id));
        return false;
      }
      const rest = now.filter(({ id }) => !ids.has(id));
      const made = merged.blocks > 0 ? [merged] : [];
      void facts.put([...rest.slice(0, at), ...made, ...rest.slice(at)], 'segments');
      if (merged.blocks > 0) void transaction.objectStore('directories').put(directory, merged.id);
      for (const id of ids) {
        void blocks.delete(blocksOf(id));
        void transaction.objectStore('directories').delete(id);
      }
      return true;
    });
  });
}
