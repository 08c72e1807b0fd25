/** A row of the list: a story, and the other sites' copies of it. */
export interface Row {
  number: number;
  others: number[];
}

/** One row for each group, where its first member stands. @param groups the group of each number */
export function inGroups(numbers: readonly number[], groups: Uint32Array): Row[] {
  const rows: Row[] = [];
  const byGroup = new Map<number, Row>();
  for (const number of numbers) {
    const group = groups[number] ?? 0;
    const row = byGroup.get(group);
    if (row && group !== 0) {
      row.others.push(number);
      continue;
    }
    const made: Row = { number, others: [] };
    byGroup.set(group, made);
    rows.push(made);
  }
  return rows;
}
