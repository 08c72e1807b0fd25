import { effect, signal } from '@preact/signals';
import { parseQuery, type Query } from '../core/search/query.ts';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { type Catalogue, emptyCatalogue, newestFirst, readCatalogue } from '../storage/catalogue.ts';
import { allTags } from '../storage/marks.ts';
import { searchLibrary } from '../storage/search-library.ts';
import { filters, letsThrough } from './filters.ts';
import { inGroups, type Row } from './rows.ts';

export const query = signal('');

/** What the page shows. */
export interface Shelf {
  catalogue: Catalogue;
  /** What the rows were looked for by; its words are lit in them. */
  lit: Query['lit'];
  rows: Row[];
  /** Numbers of the stories in the rows, in their order. */
  numbers: number[];
  /** There are more, which the next letter will find. */
  isPartial: boolean;
  tags: string[];
}

/** Null until the library is read. */
export const shelf = signal<Shelf | null>(null);
export const failure = signal<Failure | null>(null);

let asked = 0;

/** Looks again for what is wanted now. An answer that comes after a later question is dropped. */
export async function refresh(): Promise<void> {
  const question = ++asked;
  try {
    const parsed = parseQuery(query.value);
    const known = shelf.value;
    const catalogue = await readCatalogue(known?.catalogue ?? emptyCatalogue());
    const [keep, tags] = await Promise.all([
      letsThrough(filters.value, catalogue, new Date()),
      known?.catalogue === catalogue ? known.tags : allTags(),
    ]);
    const { numbers, isPartial } =
      parsed.all.length > 0
        ? await searchLibrary(parsed, catalogue, keep)
        : { numbers: newestFirst(catalogue, keep), isPartial: false };
    if (question !== asked) return;
    failure.value = null;
    shelf.value = { catalogue, lit: parsed.lit, rows: inGroups(numbers, catalogue.group), numbers, isPartial, tags };
  } catch (error) {
    if (question === asked) failure.value = failureOf(error);
  }
}

/** Looks again whenever the reader types or filters. Returns how to stop. */
export function followWishes(): () => void {
  return effect(() => {
    void query.value;
    void filters.value;
    void refresh();
  });
}
