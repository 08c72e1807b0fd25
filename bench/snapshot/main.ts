/**
 * Is the story of the live page the story of its file? Loads pages of the corpora in real Chromium, scripts off and offline,
 * takes the snapshot of the document as it is drawn, and compares what is read from it with what is read from the file:
 * `node bench/run.mjs bench/snapshot/main.ts [--pages=100] [--show] [CORPUS …]`. `--show` prints what differs.
 */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { extract } from '../../src/core/extract/extract.ts';
import { type Gold, golds, pageOf } from '../corpus/pages.ts';
import { f1, precision, recall, scorePage } from '../extract/metric.ts';
import { snapshotScript } from './script.ts';

const args = process.argv.slice(2);
const show = args.includes('--show');
const wanted = Number(args.find((arg) => arg.startsWith('--pages='))?.slice(8) ?? 100);
const named = args.filter((arg) => !arg.startsWith('--'));
const corpora = named.length > 0 ? named : ['scrapinghub', 'fundus', 'news424'];

const all: [corpus: string, gold: Gold][] = corpora.flatMap((corpus) =>
  golds(corpus).map((gold): [string, Gold] => [corpus, gold]),
);
const step = Math.max(1, all.length / wanted);
const pages = Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
  (one) => one !== undefined,
);

const executablePath = findBrowser(process.cwd(), 'chromium');
if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
const script = await snapshotScript();
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
let same = 0;
let sum = 0;
const against = { file: 0, live: 0, counted: 0 };
try {
  for (const [corpus, gold] of pages) {
    const html = pageOf(corpus, gold);
    const url = (gold.url ?? `https://page.example/${gold.id}`).replace(/^http:/, 'https:');
    const live = extract(await snapshotOf(html, url), { url }).article;
    const file = extract(html, { url }).article;
    const texts = [live, file].map(({ standfirst = '', paragraphs }) => [standfirst, ...paragraphs]);
    const [shown = [], saved = []] = texts;
    const equal = shown.join('\n') === saved.join('\n') && live.headline === file.headline;
    const score = scorePage(saved.join('\n'), shown.join('\n'));
    const alike = f1(precision(score), recall(score));
    if (equal) same++;
    sum += alike;
    if (gold.body) {
      against.counted++;
      against.file += pageF1(gold.body, saved.join('\n'));
      against.live += pageF1(gold.body, shown.join('\n'));
    }
    if (equal || !show) continue;
    console.log(`\n${alike.toFixed(3)} ${corpus} ${gold.id} ${url.slice(0, 100)}`);
    if (live.headline !== file.headline) console.log(`  headline: live “${live.headline}” file “${file.headline}”`);
    for (const text of shown) if (!saved.includes(text)) console.log(`  live: ${text.slice(0, 140)}`);
    for (const text of saved) if (!shown.includes(text)) console.log(`  file: ${text.slice(0, 140)}`);
  }
} finally {
  await browser.close();
}
console.log(
  `\n${same} of ${pages.length} pages equal; mean F1 of one against the other ${(sum / pages.length).toFixed(4)}; ` +
    `against gold: file ${(against.file / against.counted).toFixed(4)}, live ${(against.live / against.counted).toFixed(4)}`,
);

function pageF1(gold: string, text: string): number {
  const score = scorePage(gold, text);
  return f1(precision(score), recall(score));
}

async function snapshotOf(html: string, url: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const own =
        request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === new URL(url).href;
      const answer = own
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            // The page's scripts stay off, while ours, which comes through the debugger, runs.
            headers: { 'content-security-policy': "script-src 'none'" },
            body: html,
          })
        : request.abort();
      answer.catch(() => undefined);
    });
    await page.goto(new URL(url).href, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await page.evaluate(script);
    return (await page.evaluate('takeSnapshot()')) as string;
  } finally {
    await page.close();
  }
}
