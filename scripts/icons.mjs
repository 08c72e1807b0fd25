// Draws the icons of public/icons: `sixty-<size>.png` for the extension, `<state>-<size>.png` for the toolbar.
// Run after changing scripts/icons/drawing.mjs and commit what it writes; `--sheet` also shows all of them on both kinds of toolbar.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { drawing, states } from './icons/drawing.mjs';
import { leanPng } from './icons/lean-png.mjs';
import { findBrowser } from './setup/browsers.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'public', 'icons');
const executablePath = findBrowser(root, 'chromium');
if (executablePath === undefined) throw new Error('No Chromium found; npm start says how to get one.');
mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) await write(`sixty-${size}.png`, drawing('story', size), size);
  // A story's is the extension's own.
  for (const state of states.filter((each) => each !== 'story'))
    for (const size of [16, 32]) await write(`${state}-${size}.png`, drawing(state, size), size);
  if (process.argv.includes('--sheet')) await sheet();

  /** @param {string} name @param {string} svg @param {number} size */
  async function write(name, svg, size) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(join(out, name), await leanPng(await page.screenshot({ omitBackground: true })));
  }

  async function sheet() {
    const row = (/** @type {string} */ colour) =>
      `<p style="background:${colour};margin:0;padding:12px;display:flex;gap:12px;align-items:end">${[16, 32, 64]
        .flatMap((size) =>
          states.map((state) => drawing(state, size).replaceAll('"cut"', `"${state}"`).replaceAll('#cut', `#${state}`)),
        )
        .join('')}</p>`;
    await page.setViewport({ width: 860, height: 300, deviceScaleFactor: 2 });
    await page.setContent(`<body style="margin:0">${row('#ffffff')}${row('#dee1e6')}${row('#202124')}`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    await page.screenshot({ path: /** @type {`${string}.png`} */ (join(root, '.cache', 'icons.png')) });
  }
} finally {
  await browser.close();
}
