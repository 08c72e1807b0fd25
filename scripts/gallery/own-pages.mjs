import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { emptyPages, LIBRARY, pages } from './own-page-states.mjs';
import { checkWithAxe, emulate } from './page-tools.mjs';
import { panelBesideAStory } from './side-panel.mjs';

/**
 * Pictures of the built extension's own pages, with the browser's own texts for each language.
 * @param {{
 *   executablePath: string, extension: string, stories: string, out: string, looks: import('./looks.mjs').Look[],
 *   wanted: (name: string) => boolean,
 * }} options
 * `stories`: a JSON Lines file that is imported through the library page.
 * @returns {Promise<{ taken: number, problems: string[] }>}
 */
export async function ownPages({ executablePath, extension, stories, out, looks, wanted }) {
  /** @type {string[]} */
  const problems = [];
  let taken = 0;
  /** @param {import('puppeteer-core').Page} page @param {string} picture @param {boolean} forced @param {boolean} whole */
  const take = async (page, picture, forced, whole) => {
    await new Promise((done) => setTimeout(done, 400));
    await page.screenshot({ path: /** @type {`${string}.png`} */ (join(out, `${picture}.png`)), fullPage: whole });
    taken += 1;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) problems.push(`${picture}: scrolls sideways`);
    problems.push(...(await checkWithAxe(page, picture, forced ? ['color-contrast'] : [])));
  };
  const names = [...emptyPages, ...pages].flatMap(({ name, widths }) => widths.map((width) => `${name}-${width}`));
  const ofLook = (/** @type {string} */ look) => [...names, 'panel-360', 'panel-320'].map((name) => `${name}-${look}`);
  // A browser is started only for languages of which a picture is wanted.
  for (const lang of new Set(looks.filter(({ look }) => ofLook(look).some(wanted)).map((look) => look.lang))) {
    const profile = mkdtempSync(join(tmpdir(), 'sixty-gallery-'));
    const panel = await panelBesideAStory(extension, lang);
    const tongue = lang.replace('_', '-');
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: [panel.extension],
      userDataDir: profile,
      env: { ...process.env, LANGUAGE: lang },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--lang=${tongue}`,
        ...panel.flags,
      ],
    });
    try {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      const base = new URL('/', worker.url()).href.replace(/\/$/, '');
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(`page error: ${error}`));
      const spoken = looks.filter((one) => one.lang === lang);
      /** @param {import('./own-page-states.mjs').OwnPage[]} list */
      const takeAll = async (list) => {
        const all = list.flatMap((own) => own.widths.flatMap((width) => spoken.map((look) => ({ own, width, look }))));
        for (const { own, width, look } of all) {
          const picture = `${own.name}-${width}-${look.look}`;
          if (!wanted(picture)) continue;
          await page.setViewport({ width, height: own.height ?? 700, deviceScaleFactor: 2 });
          await page.goto(`${base}/${own.path}`);
          // The welcome page, which opens by itself, may have come before it.
          await page.bringToFront();
          const session = await emulate(page, look);
          await page.waitForSelector(own.ready ?? 'main');
          await own.act?.(page);
          await take(page, picture, look.forced, own.height === undefined);
          if (own.undo) {
            await page.click(own.undo);
            await page.waitForSelector(own.undo, { hidden: true });
          }
          await session.detach();
        }
      };
      await takeAll(emptyPages);
      await page.goto(`${base}/${LIBRARY}`);
      const picker = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await page.waitForSelector('input[type=file]')
      );
      await picker.uploadFile(stories);
      await page.waitForSelector('.story');
      await takeAll(pages);
      await panel.take({ browser, base, looks: spoken, wanted, take });
    } finally {
      await browser.close();
      panel.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
  return { taken, problems };
}
