import { retention } from '../storage/settings.ts';
import { readingLine } from './load-reading-line.ts';
import { stayAwake } from './stay-awake.ts';

let tending: Promise<void> | undefined;

/** Stories that were read since this worker began: the reader may be looking at them still. */
const read = new Set<string>();

/**
 * Sees to the library after a save or an update, beside whatever else is done. It failing costs nothing now: the next time tries again.
 * @param id of the story that was read, if one was
 */
export function tendSoon(id?: string): void {
  if (id !== undefined) read.add(id);
  tending ??= stayAwake(tendNow())
    .catch(() => undefined)
    .finally(() => {
      tending = undefined;
    });
}

async function tendNow(): Promise<void> {
  const { tend } = await readingLine();
  await tend(await retention.get(), read);
}
