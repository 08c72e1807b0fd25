import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Driver } from '../../test/e2e/drivers/driver.ts';
import { pause } from '../../test/e2e/drivers/until.ts';

/** Milliseconds until a page of pictures is drawn. */
const DRAWN = 500;

/**
 * Makes a picture of other pictures, drawn by the browser itself from a page that is left beside it.
 * @param name of the picture and, with another ending, of the page
 * @param markup the page's body; pictures in the same folder are named without a path
 * @returns path of the picture, as large as the browser's window
 */
export async function draw(driver: Driver, folder: string, name: string, style: string, markup: string) {
  const page = join(folder, `${name}.html`);
  await writeFile(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sixty</title><style>${style}</style>${markup}</html>`,
  );
  const tab = await driver.open(pathToFileURL(page).href);
  await pause(DRAWN);
  const file = join(folder, `${name}.png`);
  await tab.screenshot(file);
  await tab.close();
  return file;
}

const POPUP_STYLE = `
body { margin: 0; height: 100vh; overflow: hidden; background: #fff }
.page { display: block; width: 100%; filter: brightness(.92) }
.popup { position: absolute; top: 10px; right: 96px; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005 }`;

/** The popup where it stands in a browser's window: over the page, below the toolbar's right end. */
export function drawPopupOverPage(driver: Driver, folder: string, page: string, popup: string): Promise<string> {
  const markup = `<img class="page" src="${page}" alt=""><img class="popup" src="${popup}" alt="">`;
  return draw(driver, folder, `toolbar-${driver.name}`, POPUP_STYLE, markup);
}
