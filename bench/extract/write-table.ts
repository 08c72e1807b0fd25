import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './run-one.ts';

const FILE = 'docs/benchmarks.md';
const START = '<!-- extract:start -->';
const END = '<!-- extract:end -->';

/** Puts rows into the table between its markers, in place of those of the same corpus and extractor; adds what is missing. */
export function writeTable(reports: readonly Report[]): void {
  const rows = reports.map(
    ({ name, corpus, score, cpu, memory }) =>
      `| ${corpus} (${score.pages}) | ${name} | ${score.f1.toFixed(3)} | ${score.precision.toFixed(3)} | ${score.recall.toFixed(3)} | ${score.empties} | ${cpu.tokenizer.toFixed(1)} | ${memory.toFixed(0)} |`,
  );
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Benchmarks\n';
  const text = old.includes(START) ? old : `${old}\n## Body of the story\n\n${START}\n${END}\n`;
  const table = [
    '| Pages | Extractor | F1 | Precision | Recall | Empty | CPU ÷ tokenizing | Peak MB |',
    '|---|---|---|---|---|---|---|---|',
    ...merged(text.slice(text.indexOf(START), text.indexOf(END)), rows),
  ].join('\n');
  mkdirSync('docs', { recursive: true });
  writeFileSync(
    FILE,
    `${text.slice(0, text.indexOf(START) + START.length)}\n${table}\n${text.slice(text.indexOf(END))}`,
  );
}

/** The rows that stand in the table, with new ones in the place of those of the same pages and extractor. */
function merged(table: string, rows: readonly string[]): string[] {
  const key = (row: string) => row.split('|').slice(1, 3).join('|');
  const all = new Map(
    table
      .split('\n')
      .filter((line) => /^\| \w+ \(\d+\)/.test(line))
      .map((line) => line.replace(/ +/g, ' '))
      .map((row) => [key(row), row]),
  );
  for (const row of rows) all.set(key(row), row);
  return [...all.values()];
}
