import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { looks } from './looks.mjs';
import { checkWithAxe, emulate } from './page-tools.mjs';

const LIBRARY = 'src/library/library.html';
const PAGES = [
  { name: 'options', path: 'src/options/options.html', widths: [760, 320] },
  { name: 'welcome', path: 'src/welcome/welcome.html', widths: [760, 320] },
  { name: 'library', path: LIBRARY, widths: [760, 320] },
  { name: 'library-found', path: `${LIBRARY}?words=stallholders+rent+qua`, widths: [760] },
  { name: 'library-story', path: `${LIBRARY}?words=quay&story=sample-1`, widths: [760, 320] },
  { name: 'panel', path: 'src/panel/panel.html', widths: [360] },
  { name: 'marks', path: 'src/marks/marks.html', widths: [760] },
  { name: 'news', path: 'src/news/news.html', widths: [760] },
];

/**
 * Pictures of the built extension's own pages, with the browser's own texts for each language.
 * @param {{ executablePath: string, extension: string, stories: string, out: string, wanted: (name: string) => boolean }} options
 * `stories`: a JSON Lines file that is imported first, through the library page.
 * @returns {Promise<{ taken: number, problems: string[] }>}
 */
export async function ownPages({ executablePath, extension, stories, out, wanted }) {
  const problems = [];
  let taken = 0;
  const all = looks.flatMap((look) =>
    PAGES.flatMap(({ name, widths }) => widths.map((width) => ({ look, picture: `${name}-${width}-${look.look}` }))),
  );
  // A browser is started only for languages of which a picture is wanted.
  for (const lang of new Set(all.filter(({ picture }) => wanted(picture)).map(({ look }) => look.lang))) {
    const profile = mkdtempSync(join(tmpdir(), 'sixty-gallery-'));
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: [extension],
      userDataDir: profile,
      env: { ...process.env, LANGUAGE: lang },
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--lang=${lang}`],
    });
    try {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      const base = new URL('/', worker.url()).href.replace(/\/$/, '');
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(`page error: ${error}`));
      await page.goto(`${base}/${LIBRARY}`);
      const picker = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.waitForSelector('input[type=file]')
      );
      await picker.uploadFile(stories);
      await page.waitForSelector('.story');
      for (const look of looks.filter((one) => one.lang === lang)) {
        for (const { name, path, widths } of PAGES) {
          for (const width of widths) {
            const picture = `${name}-${width}-${look.look}`;
            if (!wanted(picture)) continue;
            await page.setViewport({ width, height: name.startsWith('library') ? 1300 : 700, deviceScaleFactor: 2 });
            await page.goto(`${base}/${path}`);
            // The welcome page, which opens by itself, may have come before it.
            await page.bringToFront();
            const session = await emulate(page, look);
            await page.waitForSelector(name.startsWith('library') ? '.story' : 'main');
            await new Promise((done) => setTimeout(done, 400));
            await page.screenshot({
              path: /** @type {`${string}.png`} */ (join(out, `${picture}.png`)),
              fullPage: !name.startsWith('library'),
            });
            taken += 1;
            const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
            if (wide) problems.push(`${picture}: scrolls sideways`);
            problems.push(...(await checkWithAxe(page, picture, look.forced ? ['color-contrast'] : [])));
            await session.detach();
          }
        }
      }
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
  return { taken, problems };
}
