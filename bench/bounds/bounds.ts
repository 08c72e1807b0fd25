/**
 * Time and memory of the pure line on input far beyond any page, each in a process of its own. The bound is 2 seconds and
 * 300 MB above the size of Node itself with the line loaded (the input counts).
 * Run: `node bench/run.mjs bench/bounds/bounds.ts [part of a name]`.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPage, readText } from '../../src/core/read.ts';
import { OVERSIZED, OVERSIZED_URL, type Oversized } from '../../test/support/oversized.ts';

const MOST_MS = 2000;
const MOST_MB = 300;
/** Of the clock on the wall, for machines that do other things beside. */
const PATIENCE = 120_000;

const rss = () => process.resourceUsage().maxRSS / 1024;
const read = (input: Oversized) =>
  'html' in input ? readPage(input.html, { url: OVERSIZED_URL }) : readText(input.text);

/** One case in this process; prints milliseconds of processor time and megabytes at the peak. */
function measure(name: string): void {
  const make = OVERSIZED[name];
  if (!make) throw new Error(`no case named ${name}`);
  read(make(0.0001));
  const loaded = rss();
  const input = make(1);
  // Strings put together piece by piece are trees until somebody looks into them; a page arrives flat.
  const flat = JSON.stringify(input).length;
  const before = process.cpuUsage();
  const started = performance.now();
  const { summary, article } = read(input);
  const { user, system } = process.cpuUsage(before);
  const line = [
    (user + system) / 1000,
    performance.now() - started,
    rss() - loaded,
    summary.words,
    article.paragraphs.length,
    flat,
  ];
  console.log(`@${line.map(Math.round).join(' ')}`);
}

const [only = ''] = process.argv.slice(2);
if (only.startsWith('=')) measure(only.slice(1));
else {
  let over = 0;
  for (const name of Object.keys(OVERSIZED).filter((each) => each.includes(only))) {
    const { stdout, stderr, signal } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), `=${name}`], {
      timeout: PATIENCE,
      encoding: 'utf8',
    });
    const figures = /@(.*)/.exec(stdout)?.[1]?.split(' ').map(Number);
    const [cpu = Infinity, wall = Infinity, mb = Infinity, words = 0, paragraphs = 0] = figures ?? [];
    const late = cpu > MOST_MS || mb > MOST_MB;
    if (late) over++;
    const said = figures
      ? `${cpu} ms CPU (${wall} ms), ${mb} MB, ${words} words, ${paragraphs} paragraphs`
      : `no answer ${signal ?? stderr.slice(0, 300)}`;
    console.log(`${late ? 'OVER ' : 'ok   '}${name}: ${said}`);
  }
  console.log(`${over} over ${MOST_MS} ms of processor time or ${MOST_MB} MB`);
}
