import type { Figures, Spread } from './measure.ts';

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const both = ({ median, p95 }: Spread): string => `${ms(median)} / ${ms(p95)}`;
const ratio = (ours: Spread, plain: Spread): string => `${both(ours)} (${(ours.median / plain.median).toFixed(1)} ×)`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The figures as Markdown: a line for each thing, a column for each size. */
export function table(rows: readonly Figures[]): string {
  const lines: [string, (row: Figures) => string][] = [
    ['save, and how many times a plain put', (row) => ratio(row.save, row.plainPut)],
    ['save, until lists and search have it', (row) => both(row.listed)],
    ['open by address, and how many times a plain get', (row) => ratio(row.open, row.plainGet)],
    ['search at each key typed, with the rows in view', (row) => both(row.key)],
    ['search right after opening', (row) => both(row.cold)],
    ['library page until the first stories are drawn', (row) => both(row.paint)],
    ['stopped worker until it answers', (row) => both(row.worker)],
    ['memory of the library page', (row) => MB(row.heap)],
    ['index: size', (row) => MB(row.index)],
    ['index: size a story', (row) => `${(row.index / row.stories / 1000).toFixed(2)} KB`],
    ['index: segments', (row) => String(row.segments)],
    ['whole library on disk', (row) => MB(row.disk)],
  ];
  const header = [
    'ms at median / 95th percentile',
    ...rows.map(({ stories }) => `${stories.toLocaleString('en')} stories`),
  ];
  const body = lines.map(([name, cell]) => [name, ...rows.map(cell)]);
  const all = [header, ...body];
  const widths = header.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return `${[line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')}\n`;
}
