import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './run-one.ts';

const FILE = 'docs/benchmarks.md';
const START = '<!-- extract:start -->';
const END = '<!-- extract:end -->';

/** Puts the table between its markers; adds the markers where they are missing. */
export function writeTable(reports: readonly Report[]): void {
  const rows = reports.map(
    ({ name, corpus, score, cpu, memory }) =>
      `| ${corpus} (${score.pages}) | ${name} | ${score.f1.toFixed(3)} | ${score.precision.toFixed(3)} | ${score.recall.toFixed(3)} | ${score.empties} | ${cpu.tokenizer.toFixed(1)} | ${memory.toFixed(0)} |`,
  );
  const table = [
    '| Pages | Extractor | F1 | Precision | Recall | Empty | CPU ÷ tokenizing | Peak MB |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  mkdirSync('docs', { recursive: true });
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Benchmarks\n';
  const text = old.includes(START) ? old : `${old}\n## Body of the story\n\n${START}\n${END}\n`;
  writeFileSync(
    FILE,
    `${text.slice(0, text.indexOf(START) + START.length)}\n${table}\n${text.slice(text.indexOf(END))}`,
  );
}
