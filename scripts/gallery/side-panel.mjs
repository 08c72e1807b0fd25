import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulate } from './page-tools.mjs';

const STORIES = join(import.meta.dirname, '..', '..', 'test', 'pages');
const HOST = 'news.example';
/** @type {Record<string, string>} */
const STORY_IN = { ar: 'arabic-story', hi: 'hindi-story', zh_CN: 'chinese-story', de: 'german-story' };

/**
 * The side panel as a reader has it: beside a tab that shows a story, with the day's stories below. The extension is a copy that
 * may read the site of that story, which nobody could grant without a window.
 * @param {string} extension the built package
 * @param {string} lang of the story, where there is one in it; else English
 */
export async function panelBesideAStory(extension, lang) {
  const copy = mkdtempSync(join(tmpdir(), 'sixty-gallery-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${HOST}/*`] }));
  const html = readFileSync(join(STORIES, STORY_IN[lang] ?? 'reuters-story', 'page.html'));
  const web = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise((listening) => web.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (web.address());
  return {
    extension: copy,
    flags: [`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`],
    /**
     * @param {{
     *   browser: import('puppeteer-core').Browser, base: string, looks: import('./looks.mjs').Look[],
     *   wanted: (name: string) => boolean,
     *   take: (page: import('puppeteer-core').Page, picture: string, forced: boolean, whole: boolean) => Promise<void>,
     * }} options
     */
    async take({ browser, base, looks, wanted, take }) {
      const pictures = looks.flatMap((look) =>
        [360, 320].map((width) => ({ look, width, picture: `panel-${width}-${look.look}` })),
      );
      if (!pictures.some(({ picture }) => wanted(picture))) return;
      const own = await browser.newPage();
      await own.goto(`${base}/manifest.json`);
      const tab = await browser.newPage();
      await tab.goto(`http://${HOST}/2026/11/story`);
      await tab.bringToFront();
      // What is evaluated counts as the reader's gesture.
      await own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://*/*' });
        await chrome.sidePanel.open({ windowId: tab?.windowId ?? -1 });
      });
      const panel = await (await browser.waitForTarget((one) => one.url().endsWith('/panel.html'))).asPage();
      await panel.waitForSelector('.summary');
      for (const { look, width, picture } of pictures.filter((one) => wanted(one.picture))) {
        await panel.setViewport({ width, height: 900, deviceScaleFactor: 2 });
        const session = await emulate(panel, look);
        await take(panel, picture, look.forced, true);
        await session.detach();
      }
    },
    close() {
      web.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
