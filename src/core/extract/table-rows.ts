import { type Element, textOf } from './tree.ts';

/** Cells of a table, and what stands between two until a block is put together: there a tab, which no other text has. */
export const CELL = /^t[dh]$/;
export const BETWEEN_CELLS = '\0';

/**
 * Rows of a table of data at least, its head among them and those of one cell not, elements in a cell of it at most, and
 * characters: other tables only lay out a page.
 */
const ROWS = 3;
const IN_CELL = 12;
const CELL_LENGTH = 160;
/** Nodes of a table among which its head is. */
const SECTIONS = 8;

/** Whether a row has several cells with a text, all of them short, and stands among others or is the head of a table. */
export function isRow(row: Element): boolean {
  const above = row.parent as Element;
  const inTable = above.parent?.children.slice(0, SECTIONS);
  let rows =
    above.tag === 'thead' ? ROWS : inTable?.some((one) => typeof one === 'object' && one.tag === 'thead') ? 1 : 0;
  for (const one of above.children)
    if (typeof one === 'object' && one.tag === 'tr' && one.children.length > 1 && ++rows >= ROWS) break;
  if (rows < ROWS) return false;
  let texts = 0;
  for (const cell of row.children) {
    if (typeof cell === 'string') continue;
    if (!CELL.test(cell.tag) || cell.end - cell.index > IN_CELL) return false;
    const { length } = textOf(cell);
    if (length > CELL_LENGTH) return false;
    if (length > 0) texts++;
  }
  return texts > 1;
}
