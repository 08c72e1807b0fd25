import type { IDBPTransaction } from 'idb';
import { allOrNothing } from './all-or-nothing.ts';
import { emptyRow, rowOf } from './catalogue-rows.ts';
import { inLibrary } from './connection.ts';
import { type CatalogueRow, type LibraryFacts, type LibrarySchema, STORES } from './library-schema.ts';

export type Writing = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readwrite'>;

/** What a change to stories writes to: all but the segments, which readers may be reading. */
const CHANGED = STORES.filter((name) => name !== 'blocks' && name !== 'directories');

/**
 * Changes stories in one transaction: all of it or nothing.
 * @param durability `strict` for what a reader must not see come back; IndexedDB's usual one loses the last moment to a power cut at most
 */
export function changeStories<T>(
  work: (transaction: Writing) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'relaxed',
): Promise<T> {
  return inLibrary((database) => {
    const transaction = database.transaction(CHANGED, 'readwrite', { durability }) as Writing;
    return allOrNothing(transaction, () => work(transaction));
  });
}

/** A fact of the library, as far as it is known. */
export async function fact<Name extends keyof LibraryFacts>(
  facts: { get(name: keyof LibraryFacts): Promise<LibraryFacts[keyof LibraryFacts] | undefined> },
  name: Name,
): Promise<LibraryFacts[Name] | undefined> {
  return (await facts.get(name)) as LibraryFacts[Name] | undefined;
}

/** Changes rows of the catalogue, each read and written once, under a new stamp, by which readers see what is new to them. */
export async function changeRows(
  transaction: Writing,
  numbers: readonly number[],
  change: (row: CatalogueRow, number: number) => void,
): Promise<void> {
  const catalogue = transaction.objectStore('catalogue');
  const facts = transaction.objectStore('facts');
  const keys = [...new Set(numbers.map(rowOf))];
  const [last, ...kept] = await Promise.all([fact(facts, 'stamp'), ...keys.map((key) => catalogue.get(key))]);
  const stamp = (last ?? 0) + 1;
  const rows = new Map(keys.map((key, i) => [key, kept[i] ?? emptyRow(key)]));
  for (const number of numbers) change(rows.get(rowOf(number)) as CatalogueRow, number);
  for (const row of rows.values()) void catalogue.put({ ...row, stamp });
  void facts.put(stamp, 'stamp');
}
