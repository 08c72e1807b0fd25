// Screenshots of every surface in every state, light, dark, right to left and in forced colours, into .cache/gallery,
// each checked with axe on the way. `node scripts/gallery.mjs [word…]` takes only those whose names hold every word.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { contactSheet } from './gallery/contact-sheet.mjs';
import { looks, shots } from './gallery/shots.mjs';
import { findBrowser } from './setup/browsers.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', 'gallery');
const words = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = findBrowser(root, 'chromium');
if (executablePath === undefined) throw new Error('No Chromium found; npm start says how to get one.');
mkdirSync(out, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [preact()],
  server: { port: 0, hmr: false, ws: false, watch: null },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}test/gallery/gallery.html`;
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
let found = 0;
let taken = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    found += 1;
    console.error('page error:', error);
  });
  for (const shot of shots()) {
    if (!words.every((word) => shot.name.includes(word))) continue;
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
      ],
    });
    await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
    await page.goto(`${base}?${new URLSearchParams(shot.query)}`);
    await page.waitForSelector('html[data-ready]');
    await new Promise((done) => setTimeout(done, 250));
    const target = shot.query['surface'] === 'popup' ? await page.$('body') : page;
    await target?.screenshot({ path: join(out, `${shot.name}.png`) });
    taken += 1;
    await page.evaluate(axe);
    // In forced colours the browser picks the contrast, which axe does not see.
    const exempt = [...shot.exempt, ...(shot.forced ? ['color-contrast'] : [])];
    const violations = await page.evaluate(runAxe, exempt);
    for (const violation of violations) {
      found += 1;
      console.error(`${shot.name}: ${violation}`);
    }
    await session.detach();
  }
  for (const look of looks) await contactSheet(browser, out, look);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} pictures in ${out}, ${found} problems`);
process.exitCode = found > 0 ? 1 : 0;

/** Runs in the page. @param {string[]} exempt rules left out @returns {Promise<string[]>} */
async function runAxe(exempt) {
  const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
  const rules = Object.fromEntries(exempt.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run({ exclude: ['main.somebody-elses'] }, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`));
}
