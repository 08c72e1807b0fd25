/**
 * CPU of the line per page as a ratio to tokenizing the same pages with htmlparser2 in the same process, and milliseconds of
 * a summary. Run: `node bench/run.mjs bench/throughput/throughput.ts [set …]`.
 */

import { cpus } from 'node:os';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { readArticle } from '../../src/core/read.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { tokenize } from '../corpus/floor.ts';
import { PAGES, pagesOf, type SavedPage } from '../corpus/pages.ts';

const given = process.argv.slice(2);
const ROUNDS = Number(given.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 7);
const named = given.filter((arg) => !arg.startsWith('--'));
const sets = named.length > 0 ? named : ['scrapinghub', 'fundus', 'news424'];

/** CPU milliseconds of this process. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** CPU milliseconds of this process for all pages, the least of several rounds; and the most, to show the spread. */
function cpu(pages: readonly SavedPage[], work: (page: SavedPage) => void): { least: number; most: number } {
  for (const page of pages) work(page);
  const rounds = Array.from({ length: ROUNDS }, () =>
    cpuOf(() => {
      for (const page of pages) work(page);
    }),
  );
  return { least: Math.min(...rounds), most: Math.max(...rounds) };
}

const part = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, least of ${ROUNDS} rounds (most)`);
for (const name of sets) {
  const pages = pagesOf(name);
  if (pages.length === 0) throw new Error(`${name} is not in ${PAGES}: nothing to measure on`);
  const floor = cpu(pages, ({ html }) => tokenize(html));
  const ratio = ({ least, most }: { least: number; most: number }) =>
    `${(least / floor.least).toFixed(2)}× (${(most / floor.least).toFixed(2)}×)`;
  const perPage = floor.least / pages.length;
  console.log(`${name}: ${pages.length} pages, tokenization ${perPage.toFixed(2)} ms a page`);
  console.log(`  tree             ${ratio(cpu(pages, ({ html }) => void parseTree(html)))}`);
  console.log(`  extract          ${ratio(cpu(pages, ({ html, url }) => void extract(html, { url })))}`);
  console.log(`  extract + detect ${ratio(cpu(pages, ({ html, url }) => void readArticle(html, url)))}`);
  const extracted = pages.map(({ html, url }) => extract(html, { url }));
  console.log(`  detect alone     ${ratio(cpu(pages, (page) => judgeOf(extracted[pages.indexOf(page)])))}`);
  const ms = extracted.map(({ article }) =>
    Math.min(
      cpuOf(() => summarize(article)),
      cpuOf(() => summarize(article)),
    ),
  );
  const sorted = [...ms].sort((a, b) => a - b);
  const whole = ms.reduce((sum, each) => sum + each, 0);
  console.log(
    `  summarize        ${(whole / floor.least).toFixed(2)}×; median ${part(sorted, 0.5).toFixed(2)} ms, p95 ${part(sorted, 0.95).toFixed(2)} ms, most ${part(sorted, 1).toFixed(2)} ms of processor time`,
  );
}

function judgeOf(extraction: ReturnType<typeof extract> | undefined): void {
  if (extraction) judge(extraction.article, extraction.signals);
}
