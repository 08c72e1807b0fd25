/**
 * Peak memory of `dist/cli.js batch` on the same pages once and many times over: it must not grow with the number of lines.
 * Run: `node bench/run.mjs bench/throughput/batch-memory.ts`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pagesOf } from '../corpus/pages.ts';

const PAGES = 120;
const TIMES = [1, 5, 20];
const REPORT = "process.on('exit',()=>console.error('@'+process.resourceUsage().maxRSS))";

/** Megabytes at the peak; each line is a page of its own address. */
async function peak(lines: readonly { url: string; html: string }[], times: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, 'dist/cli.js', 'batch'],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  for (let turn = 0; turn < times; turn++) {
    for (const [i, { url, html }] of lines.entries()) {
      const line = `${JSON.stringify({ id: `${turn}-${i}`, url: `${url}?${turn}`, html })}\n`;
      if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    }
  }
  child.stdin.end();
  await once(child, 'close');
  return Number(/@(\d+)/.exec(said)?.[1]) / 1024;
}

const pages = pagesOf('news424').slice(0, PAGES);
for (const times of TIMES)
  console.log(`${String(PAGES * times).padStart(6)} lines  ${(await peak(pages, times)).toFixed(0)} MB at the peak`);
