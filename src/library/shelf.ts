import { effect, signal } from '@preact/signals';
import { parseQuery, type Query } from '../core/search/query.ts';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { type Catalogue, emptyCatalogue, newestFirst, readCatalogue } from '../storage/catalogue.ts';
import { allTags } from '../storage/marks.ts';
import { searchLibrary } from '../storage/search-library.ts';
import { type Filters, filters, letsThrough } from './filters.ts';
import { readRows } from './row-stories.ts';
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
/** Rows that are read before the list is drawn for the first time: with more than fit a screen it is drawn once. */
const FIRST_ROWS = 16;

/** Looks again for what is wanted now. */
export const refresh = (): Promise<void> => look(query.value, filters.value);

/** An answer that comes after a later question is dropped. */
async function look(words: string, wanted: Filters): Promise<void> {
  const question = ++asked;
  try {
    const parsed = parseQuery(words);
    // What is found is no wish: an effect that followed it would look again for ever.
    const known = shelf.peek();
    const [catalogue, firstTags] = await Promise.all([
      readCatalogue(known?.catalogue ?? emptyCatalogue()),
      known ? undefined : allTags(),
    ]);
    const [keep, tags] = await Promise.all([
      letsThrough(wanted, catalogue, new Date()),
      firstTags ?? (known?.catalogue === catalogue ? known.tags : allTags()),
    ]);
    const { numbers, isPartial } =
      parsed.all.length > 0
        ? await searchLibrary(parsed, catalogue, keep)
        : // Signs without a letter stand in no story.
          { numbers: /[\p{L}\p{N}]|^\s*$/u.test(words) ? newestFirst(catalogue, keep) : [], isPartial: false };
    const rows = inGroups(numbers, catalogue.group);
    if (!known)
      await readRows(
        rows.slice(0, FIRST_ROWS).map(({ number }) => number),
        parsed.lit,
        true,
      );
    if (question !== asked) return;
    failure.value = null;
    shelf.value = { catalogue, lit: parsed.lit, rows, numbers, isPartial, tags };
  } catch (error) {
    if (question === asked) failure.value = failureOf(error);
  }
}

/** Looks again whenever the reader types or filters. Returns how to stop. */
export function followWishes(): () => void {
  return effect(() => {
    // Handed on, not only read: the build takes a reading that nobody uses for one that does nothing.
    void look(query.value, filters.value);
  });
}
