// Screenshots of every surface in every state, light, dark, right to left and in forced colours, into .cache/gallery,
// each checked with axe on the way. `node scripts/gallery.mjs [word…]` takes only those whose names hold every word;
// `--lang=hi,zh_CN` takes them in those languages instead, for which the machine must have fonts.
// The options, welcome, library and side panel pages are those of dist/chrome: run `npm run build` first.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { contactSheet } from './gallery/contact-sheet.mjs';
import { looksIn } from './gallery/looks.mjs';
import { ownPages } from './gallery/own-pages.mjs';
import { checkWithAxe, emulate } from './gallery/page-tools.mjs';
import { shots } from './gallery/shots.mjs';
import { findBrowser } from './setup/browsers.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', 'gallery');
const extension = join(root, 'dist', 'chrome');
const LANG = '--lang=';
const words = process.argv.slice(2).filter((word) => !word.startsWith(LANG));
const languages = process.argv.slice(2).filter((word) => word.startsWith(LANG));
const looks = looksIn(languages.flatMap((word) => word.slice(LANG.length).split(',')));
const wanted = (/** @type {string} */ name) => words.every((word) => name.includes(word));
/** @type {string[]} */
const problems = [];
let taken = 0;

const executablePath = findBrowser(root, 'chromium');
if (executablePath === undefined) throw new Error('No Chromium found; npm start says how to get one.');
mkdirSync(out, { recursive: true });
/** Surfaces that ask the browser get an answer without one. */
const browserHere = {
  name: 'browser-here',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) =>
    id.endsWith('/browser.ts') ? join(root, 'test', 'gallery', 'browser-here.ts') : undefined,
};
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [preact(), browserHere],
  server: { port: 0, hmr: false, ws: false, watch: null },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}test/gallery/gallery.html`;
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error}`));
  for (const shot of shots(looks).filter(({ name }) => wanted(name))) {
    const session = await emulate(page, shot);
    await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
    await page.goto(`${base}?${new URLSearchParams(shot.query)}`);
    await page.waitForSelector('html[data-ready]', { timeout: 15_000 }).catch((error) => {
      throw new Error(`${shot.name} was not drawn:\n${problems.join('\n')}`, { cause: error });
    });
    await new Promise((done) => setTimeout(done, 250));
    if (shot.query['surface'] === 'popup') {
      // As high as what it holds: its foot stays at the lower edge of what is in sight.
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.setViewport({ width: shot.width, height, deviceScaleFactor: 2 });
    }
    await page.screenshot({ path: /** @type {`${string}.png`} */ (join(out, `${shot.name}.png`)) });
    taken += 1;
    // In forced colours the browser picks the contrast, which axe does not see.
    const exempt = [...shot.exempt, ...(shot.forced ? ['color-contrast'] : [])];
    problems.push(...(await checkWithAxe(page, shot.name, exempt)));
    await session.detach();
  }
  if (existsSync(extension)) {
    const { STATES } = await server.ssrLoadModule('/test/ui/samples.ts');
    const stories = join(out, 'stories.jsonl');
    writeFileSync(stories, lines(STATES));
    const own = await ownPages({ executablePath, extension, stories, out, looks, wanted });
    taken += own.taken;
    problems.push(...own.problems);
  } else console.log('dist/chrome is not there: the options, welcome, library and side panel pages are left out.');
  for (const { look } of looks) await contactSheet(browser, out, look);
} finally {
  await browser.close();
  await server.close();
}
for (const problem of problems) console.error(problem);
console.log(`${taken} pictures in ${out}, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The sample stories as JSON Lines, saved today. @param {Record<string, { story?: object } | null>} states */
function lines(states) {
  const savedAt = new Date().toISOString();
  return Object.values(states)
    .flatMap((state) => (state?.story ? [`${JSON.stringify({ ...state.story, savedAt })}\n`] : []))
    .join('');
}
