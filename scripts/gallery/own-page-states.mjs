/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What the extension's own pages are pictured in. The first ones leave the library and the settings as they are; those whose
 * `act` changes something come last, and may be taken again after themselves.
 * @typedef {object} OwnPage
 * @property {string} name of the picture
 * @property {string} path in the extension
 * @property {number[]} widths
 * @property {string} [ready] what is there once the page is drawn
 * @property {number} [height] of the picture, where the page is not taken in full
 * @property {(page: Page) => Promise<unknown>} [act] what a reader does first
 * @property {string} [undo] what is pressed after the picture
 */
const OPTIONS = 'src/options/options.html';
export const LIBRARY = 'src/library/library.html';
const list = { ready: '.story', height: 1300 };

/** Before any story is kept. @type {OwnPage[]} */
export const emptyPages = [{ name: 'library-empty', path: LIBRARY, widths: [760, 320], ready: '.found', height: 700 }];

/** @type {OwnPage[]} */
export const pages = [
  { name: 'options', path: OPTIONS, widths: [760, 320] },
  { name: 'welcome', path: 'src/welcome/welcome.html', widths: [760, 320] },
  { name: 'library', path: LIBRARY, widths: [760, 320], ...list },
  { name: 'library-found', path: `${LIBRARY}?words=stallholders+rent+qua`, widths: [760], ...list },
  { name: 'library-nothing', path: `${LIBRARY}?words=zeppelin`, widths: [320], ready: '.found', height: 700 },
  { name: 'library-story', path: `${LIBRARY}?words=quay&story=sample-1`, widths: [760, 320], ...list },
  { name: 'marks', path: 'src/marks/marks.html', widths: [760, 320] },
  { name: 'news', path: 'src/news/news.html', widths: [760, 320] },
  { name: 'library-tended', path: LIBRARY, widths: [760, 320], ...list, act: tend, undo: '.toast button' },
  { name: 'options-set', path: OPTIONS, widths: [760, 320], act: set },
];

/** Pins and tags a story, opens what is kept and how long, deletes another story and leaves the toast that takes it back. */
async function tend(/** @type {Page} */ page) {
  if (!(await page.$('.story-tag'))) {
    await page.click('.story:first-child h2 button');
    await (await page.waitForSelector('.tag-input'))?.type('harbours');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tag');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.story-tag');
  }
  const pin = '.story:first-child [aria-label]';
  if (!(await page.$('.story-pin'))) await page.click(pin);
  await page.waitForSelector('.story-pin');
  await page.click('.keep > summary');
  await page.click('.story:nth-child(2) .story-tools button:last-child');
  await page.waitForSelector('.toast button');
}

/** Shows other writers and types an address that is none; forbids a site, and names another one that is none. */
async function set(/** @type {Page} */ page) {
  await tick(page, '.switch:first-of-type input');
  await page.waitForSelector('[aria-labelledby=writers] .switch ~ .switch ~ .switch');
  await tick(page, '.switch:nth-of-type(3) input');
  await page.type('.server input[type=text]', 'my own server');
  await page.keyboard.press('Enter');
  await page.type('[aria-labelledby=sites] form:last-of-type input', 'gossip.example');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.hosts li');
  await page.type('[aria-labelledby=sites] form:nth-of-type(2) input', 'no site');
  await page.keyboard.press('Enter');
}

/** Ticks a box among those of other writers, as soon as it can be. */
async function tick(/** @type {Page} */ page, /** @type {string} */ box) {
  const input = await page.waitForSelector(`[aria-labelledby=writers] ${box}:not(:disabled)`);
  if (!(await input?.evaluate((one) => /** @type {HTMLInputElement} */ (one).checked))) await input?.click();
}
