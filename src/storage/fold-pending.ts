import { BLOCK_SIZE, type Block } from '../core/search/blocks.ts';
import { type NumberedTerms, writeSegment } from '../core/search/segments.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { inLibrary } from './connection.ts';
import type { Segment } from './library-schema.ts';
import { fact } from './library-transaction.ts';

/** Stories that wait to be taken into the index: until then each search looks through them one by one. */
export const MOST_PENDING = 64;

/**
 * Makes a segment of the stories that wait, when they are many: in one transaction, so that each is found before and after,
 * and never twice. @returns whether there were as many
 */
export function foldPending(most = MOST_PENDING): Promise<boolean> {
  return inLibrary(async (database) => {
    if ((await database.count('pending')) < most) return false;
    const transaction = database.transaction(['pending', 'facts', 'directories', 'blocks'], 'readwrite', {
      durability: 'relaxed',
    });
    return allOrNothing(transaction, async () => {
      const pending = transaction.objectStore('pending');
      const facts = transaction.objectStore('facts');
      const [keys, rows, last = 0, segments = []] = await Promise.all([
        pending.getAllKeys(null, most),
        pending.getAll(null, most),
        fact(facts, 'segment'),
        fact(facts, 'segments'),
      ]);
      if (keys.length < most) return false;
      const stories: NumberedTerms[] = rows.map(({ terms, impacts }, i) => ({
        number: keys[i] ?? 0,
        terms: terms.split('\n'),
        impacts,
      }));
      const segment: Segment = { id: last + 1, level: 0, stories: stories.length, blocks: 0, bytes: 0 };
      const store = transaction.objectStore('blocks');
      const directory = writeSegment(stories, (block) => {
        void store.put(block, [segment.id, segment.blocks]);
        segment.blocks += 1;
        segment.bytes += sizeOf(block);
      });
      void transaction.objectStore('directories').put(directory, segment.id);
      void facts.put(segment.id, 'segment');
      void facts.put([...segments, segment], 'segments');
      void pending.delete(IDBKeyRange.bound(keys[0], keys.at(-1)));
      return true;
    });
  });
}

/** Bytes of a block, roughly. */
export function sizeOf({ terms, ends, lists }: Block): number {
  return Math.max(terms.length + ends.byteLength + lists.length, BLOCK_SIZE / 8);
}
