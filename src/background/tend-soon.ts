import { tendLibrary } from '../storage/tend-library.ts';
import { stayAwake } from './stay-awake.ts';

let tending: Promise<void> | undefined;

/** Sees to the library after a save or a start, beside whatever else is done. It failing costs nothing now: the next time tries again. */
export function tendSoon(): void {
  tending ??= stayAwake(tendLibrary())
    .catch(() => undefined)
    .finally(() => {
      tending = undefined;
    });
}
