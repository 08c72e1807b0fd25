import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All pictures of one look on one sheet, `sheet-<look>.png`.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder that holds the pictures
 * @param {string} look end of their names: "light", "dark", …
 */
export async function contactSheet(browser, folder, look) {
  const names = readdirSync(folder).filter((name) => name.endsWith(`-${look}.png`) && !name.startsWith('sheet-'));
  if (names.length === 0) return;
  const figures = names.map((name) => {
    const data = readFileSync(join(folder, name)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1560, height: 900 });
  await page.setContent(
    `<style>body{margin:12px;display:flex;flex-wrap:wrap;align-items:start;gap:12px;background:#8a8a8a;font:11px sans-serif}
    figure{margin:0}img{width:370px;display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: join(folder, `sheet-${look}.png`), fullPage: true });
  await page.close();
}
