/**
 * What Sixty costs in real Chromium, measured on the built package (`vite build --mode chrome`) with corpus pages served by a
 * web of our own: `node scripts/run.mjs bench/page/main.ts [--pages=N of each set] [--stories=N for memory]`. The pages' own scripts do not run, and what
 * they load is not there, so that what is measured is ours.
 */
import { Web } from '../../test/e2e/server/web.ts';
import { page as fixture } from '../../test/pages/page.ts';
import { golds, PAGES, pageOf } from '../corpus/pages.ts';
import { startChromium } from './chromium.ts';
import { coldStarts } from './cold-start.ts';
import { ELSEWHERE, stories as storyTimes } from './story-times.ts';
import { ours } from './trace.ts';
import { workerMemory } from './worker-memory.ts';

const each = Number(process.argv.find((arg) => arg.startsWith('--pages='))?.slice(8) ?? 12);
const stories = Number(process.argv.find((arg) => arg.startsWith('--stories='))?.slice(10) ?? 1000);
const HOST = 'www.reuters.com';
const SETS = ['fundus', 'news424', 'newspages2013', 'wcxb', 'negatives_products', 'negatives_forms', 'negatives_paged'];

const web = new Web();
await web.start();
const addresses: string[] = [];
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
for (const set of SETS) {
  const all = golds(set);
  const step = Math.max(1, Math.floor(all.length / each));
  for (let i = 0; i < all.length && i / step < each; i += step) {
    const gold = all[i];
    if (!gold) continue;
    const url = `https://${HOST}/world/${set}-${i}-2026-11-22/`;
    const body = pageOf(set, gold);
    web.put(url, { headers, body });
    web.put(url.replace(HOST, ELSEWHERE), { headers, body });
    addresses.push(url);
  }
}
if (addresses.length === 0) throw new Error(`${PAGES} is not here: nothing to measure on`);
const stage = await startChromium(web.proxy);
const line = (name: string, values: number[], goal: string): void => {
  const sorted = [...values].sort((a, b) => a - b);
  const part = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  console.log(`${name.padEnd(58)} ${part(0.5).padStart(6)} ${part(0.95).padStart(6)} ${part(1).padStart(6)}  ${goal}`);
};

try {
  console.log(`${stage.version}, ${addresses.length} pages of ${SETS.length} sets; milliseconds`);
  console.log(`${''.padEnd(58)} median    p95   most  goal`);
  await stage.own.evaluate((host) => chrome.storage.sync.set({ quietHosts: { v: 1, value: [host] } }), HOST);
  const quiet: Awaited<ReturnType<typeof visit>>[] = [];
  for (const url of addresses) quiet.push(await visit(url));
  const totals = (part: 'detector' | 'card') => quiet.map((page) => page[part].total);
  line('detector on a page, all its looks (processor time)', totals('detector'), 'median < 1, p95 < 5');
  line('script of the card, waiting (processor time)', totals('card'), '');
  await stage.own.evaluate(() => chrome.storage.sync.remove('quietHosts'));

  const readings = addresses.filter((url) => /fundus|news424|newspages/.test(url));
  const longest: number[] = [];
  for (const url of readings) {
    const { detector, card } = await visit(url);
    longest.push(Math.max(detector.longest, card.longest));
  }
  line('longest task of ours in a page that is read', longest, '≤ 16');
  const times = await storyTimes(stage, readings);
  line('DOMContentLoaded → badge', times.badge, '≤ 50');
  line('DOMContentLoaded → saved', times.saved, '≤ 100');
  line('popup opened → text, from the library', times.popupKept, '≤ 50');
  line('popup opened → text, page not read before', times.popupNew, '≤ 150');
  line('worker ended → first answer', await coldStarts(stage, 10), '≤ 60');
  // What is kept needs no reading, so a story that nobody has seen yet.
  const unread = `https://${HOST}/world/unread-2026-11-22/`;
  web.put(unread, { headers, body: fixture('reuters-story').html });
  const { few, many } = await workerMemory(stage, unread, stories);
  console.log(
    `memory of the worker after 10 stories ${few.toFixed(1)} MB, after ${stories} ${many.toFixed(1)} MB (goal: ≤ 10 more)`,
  );
} finally {
  await stage.close();
  await web.stop();
}

async function visit(url: string) {
  const page = await stage.browser.newPage();
  try {
    return await ours(page, async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // The last look is 3.5 seconds after the first; what is a story is read meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 4000));
    });
  } finally {
    await page.close();
  }
}
