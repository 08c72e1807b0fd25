import { signal } from '@preact/signals';
import { hasBacklog } from '../storage/enter-backlog.ts';
import { tendLibrary } from '../storage/tend-library.ts';
import { refresh } from './shelf.ts';

/** Stories of an older version of Sixty are being entered; the list grows meanwhile. */
export const entering = signal(false);

/** Sees to the library when its page opens: it may be the first time after an update, or the worker may have been ended in the midst. */
export async function prepare(): Promise<void> {
  entering.value = await hasBacklog();
  let last = 0;
  await tendLibrary(undefined, () => {
    if (Date.now() - last < 500) return;
    last = Date.now();
    void refresh();
  });
  if (!entering.value) return;
  entering.value = false;
  await refresh();
}
