/** The blocks of a segment from one to before another. */
export function blocksOf(segment: number, from = 0, to = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([segment, from], [segment, to], false, true);
}
