import { FORMULA } from './csv.ts';
import type { FileRecord } from './records.ts';
import { storyFromFields } from './story-from-fields.ts';

interface Row {
  line: number;
  cells: string[];
  /** A quoted cell was never closed. */
  isOpen: boolean;
}

/** Reads a table of stories as `formatCsv` writes it; columns go by the names in the first line, others are not looked at. */
export function* readCsv(text: string, now: string): Generator<FileRecord> {
  let columns: string[] | undefined;
  for (const { line, cells, isOpen } of rows(text.replace(/^\uFEFF/, ''))) {
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (!columns) {
      columns = cells.map((cell) => cell.trim().toLowerCase());
      if (!columns.includes('url') || !columns.includes('headline')) {
        yield { line, message: 'the first line must name the columns, with "headline" and "url" among them' };
        return;
      }
      continue;
    }
    const cell = (name: string): string => plain(cells[columns?.indexOf(name) ?? -1] ?? '');
    if (isOpen || cells.length !== columns.length) {
      const message = isOpen ? 'a quoted cell is never closed' : `${cells.length} cells instead of ${columns.length}`;
      yield { line, message };
      continue;
    }
    const story = storyFromFields(
      {
        headline: cell('headline'),
        summary: cell('summary'),
        source: cell('source'),
        url: cell('url'),
        body: cell('body'),
        authors: cell('authors').split('; ').filter(Boolean),
        published: cell('published'),
        lang: cell('lang'),
        savedAt: cell('saved'),
      },
      now,
    );
    yield typeof story === 'string' ? { line, message: story } : { story };
  }
}

/** Without the apostrophe that keeps a spreadsheet from running the cell. */
function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** The rows of a table (RFC 4180; a lone line feed ends a row too). */
function* rows(text: string): Generator<Row> {
  const token = /"|,|\r\n|\n/g;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  let at = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [sign] = match;
    const before = text.slice(at, match.index);
    at = token.lastIndex;
    cell += before;
    if (sign.endsWith('\n')) line++;
    if (sign === '"') {
      if (quoted && text[at] === '"') {
        cell += '"';
        at = ++token.lastIndex;
      } else if (quoted || cell === '') quoted = !quoted;
      else cell += sign;
    } else if (quoted) cell += sign;
    else if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else {
      yield { line: begun, cells: [...cells, cell], isOpen: false };
      cells = [];
      cell = '';
      begun = line;
    }
  }
  cell += text.slice(at);
  if (cell !== '' || cells.length > 0) yield { line: begun, cells: [...cells, cell], isOpen: quoted };
}
