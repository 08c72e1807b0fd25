import { signal } from '@preact/signals';
import { readRows } from './row-stories.ts';
import type { Shelf } from './shelf.ts';

/** Rows that go on paper: some forty pages. */
export const MOST_ON_PAPER = 500;

/** Rows are drawn as for paper: not those in view but from the first on. */
export const isPrinting = signal(false);

/** Prints the list as it is found and filtered; the browser alone would print only the rows that are in view. */
export async function printList(shelf: Shelf): Promise<void> {
  const numbers = shelf.rows.slice(0, MOST_ON_PAPER).map(({ number }) => number);
  await readRows(numbers, shelf.lit, false);
  isPrinting.value = true;
  try {
    // The rows are drawn in a microtask that is waiting already.
    await new Promise((done) => setTimeout(done));
    print();
  } finally {
    isPrinting.value = false;
  }
}
