import type { CatalogueRow } from './library-schema.ts';

/** Numbers in a row of the catalogue. */
export const ROW = 256;

export const THERE = 1;
export const PINNED = 2;

/** The facts of one story. */
export interface Facts {
  /** ISO 8601, UTC. */
  savedAt: string;
  source: number;
  group: number;
  pinned: boolean;
  size: number;
}

export const rowOf = (number: number): number => Math.floor(number / ROW);

export function emptyRow(row: number): CatalogueRow {
  return {
    row,
    stamp: 0,
    saved: new Uint32Array(ROW),
    source: new Uint16Array(ROW),
    group: new Uint32Array(ROW),
    flags: new Uint8Array(ROW),
    size: new Uint32Array(ROW),
  };
}

export function enter(row: CatalogueRow, number: number, { savedAt, source, group, pinned, size }: Facts): void {
  const at = number % ROW;
  row.saved[at] = Math.max(0, Math.floor(Date.parse(savedAt) / 1000) || 0);
  row.source[at] = source;
  row.group[at] = group;
  row.flags[at] = THERE | (pinned ? PINNED : 0);
  row.size[at] = size;
}

/** A story that is gone leaves no facts, so that it counts nowhere. */
export function strike(row: CatalogueRow, number: number): void {
  const at = number % ROW;
  for (const column of [row.saved, row.source, row.group, row.flags, row.size]) column[at] = 0;
}
