import { PINNED, ROW, THERE } from './catalogue-rows.ts';
import { inLibrary } from './connection.ts';
import { enterSaved } from './enter-saved.ts';
import { fact } from './library-transaction.ts';

/**
 * Facts of every story, in columns by number: what lists, filters and retention need. It is read once and afterwards only where
 * it has changed, by whichever of Sixty's pages or the worker.
 */
export interface Catalogue {
  /** Of the library that it is of. */
  birth: string;
  stamp: number;
  /** Above every number. */
  limit: number;
  stories: number;
  saved: Uint32Array;
  source: Uint16Array;
  group: Uint32Array;
  flags: Uint8Array;
  size: Uint32Array;
  /** Names by number. */
  sources: Map<number, string>;
}

export function emptyCatalogue(): Catalogue {
  return {
    birth: '',
    stamp: 0,
    limit: 0,
    stories: 0,
    saved: new Uint32Array(0),
    source: new Uint16Array(0),
    group: new Uint32Array(0),
    flags: new Uint8Array(0),
    size: new Uint32Array(0),
    sources: new Map(),
  };
}

/** The catalogue as it is now: `known` itself when nothing has changed, else another object that takes over its columns. */
export async function readCatalogue(known: Catalogue = emptyCatalogue()): Promise<Catalogue> {
  const read = await catalogueNow(known);
  if (!read.waits) return read.catalogue;
  // On a full disk it stays on record, and has its turn when there is room.
  await enterSaved().catch(() => undefined);
  return (await catalogueNow(read.catalogue)).catalogue;
}

/** With `waits` where stories are kept that it does not know yet. */
function catalogueNow(known: Catalogue): Promise<{ catalogue: Catalogue; waits: boolean }> {
  return inLibrary(async (database) => {
    const transaction = database.transaction(['facts', 'catalogue', 'sources']);
    const facts = transaction.objectStore('facts');
    const rows = transaction.objectStore('catalogue');
    const [stamp = 0, birth = '', unentered] = await Promise.all([
      fact(facts, 'stamp'),
      fact(facts, 'birth'),
      fact(facts, 'unentered'),
    ]);
    const waits = unentered !== undefined;
    if (stamp === known.stamp && birth === known.birth) return { catalogue: known, waits };
    const base = birth === known.birth ? known : emptyCatalogue();
    const names = transaction.objectStore('sources');
    const newNames = IDBKeyRange.lowerBound(base.sources.size, true);
    const [changed, keys, added] = await Promise.all([
      base.stamp === 0 ? rows.getAll() : rows.index('stamp').getAll(IDBKeyRange.lowerBound(base.stamp, true)),
      names.getAllKeys(newNames),
      names.getAll(newNames),
    ]);
    const limit = Math.max(base.limit, ...changed.map(({ row }) => (row + 1) * ROW));
    const next = grown(base, limit);
    for (const { row, saved, source, group, flags, size } of changed) {
      const at = row * ROW;
      next.saved.set(saved, at);
      next.source.set(source, at);
      next.group.set(group, at);
      next.flags.set(flags, at);
      next.size.set(size, at);
    }
    for (const [i, key] of keys.entries()) next.sources.set(key, added[i] ?? '');
    let stories = 0;
    for (let number = 0; number < limit; number++) if (isThere(next, number)) stories++;
    return { catalogue: { ...next, birth, stamp, stories }, waits };
  });
}

export const isThere = ({ flags }: Catalogue, number: number): boolean => ((flags[number] ?? 0) & THERE) !== 0;
export const isPinned = ({ flags }: Catalogue, number: number): boolean => ((flags[number] ?? 0) & PINNED) !== 0;

/** Every number, the story saved last first. */
export function newestFirst({ limit, saved, ...rest }: Catalogue, keep: (number: number) => boolean): number[] {
  const all = { limit, saved, ...rest };
  const keys: number[] = [];
  for (let number = 0; number < limit; number++)
    if (isThere(all, number) && keep(number)) keys.push((saved[number] as number) * limit + number);
  // Numbers sort natively in a typed array. Seconds × numbers stay far below 2^53.
  return Array.from(Float64Array.from(keys).sort().reverse(), (key) => key % limit);
}

function grown(base: Catalogue, limit: number): Catalogue {
  if (limit === base.limit) return { ...base };
  const larger = <T extends Uint8Array | Uint16Array | Uint32Array>(column: T, next: T): T => {
    next.set(column);
    return next;
  };
  return {
    ...base,
    limit,
    saved: larger(base.saved, new Uint32Array(limit)),
    source: larger(base.source, new Uint16Array(limit)),
    group: larger(base.group, new Uint32Array(limit)),
    flags: larger(base.flags, new Uint8Array(limit)),
    size: larger(base.size, new Uint32Array(limit)),
  };
}
