import { retention } from '../storage/settings.ts';
import { readingLine } from './load-reading-line.ts';
import { stayAwake } from './stay-awake.ts';

let tending: Promise<void> | undefined;

/** Sees to the library after a save or an update, beside whatever else is done. It failing costs nothing now: the next time tries again. */
export function tendSoon(): void {
  tending ??= stayAwake(tendNow())
    .catch(() => undefined)
    .finally(() => {
      tending = undefined;
    });
}

async function tendNow(): Promise<void> {
  const [{ tend }, kept] = await Promise.all([readingLine(), retention.get()]);
  await tend(kept);
}
