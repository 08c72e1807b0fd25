import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { page } from '../../pages/page.ts';
import { launchChromium } from '../drivers/chromium.ts';
import { type Desktop, noDesktop, openDesktop } from '../drivers/desktop.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { pause, until } from '../drivers/until.ts';
import { Web } from '../server/web.ts';
import { settledCard } from './card.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const missing = noDesktop();
const { html, expected: story } = page('cluttered-story');

/** The real menu of a real window: what the flows without a window hand to the worker, a hand does here. */
describe.skipIf(missing)(`Chromium on a desktop${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const web = new Web();
  let desktop: Desktop;
  let driver: Driver;
  beforeAll(async () => {
    await web.start();
    desktop = await openDesktop(1280, 900);
    const executable = findBrowser(root, 'chromium') ?? '';
    const extension = join(root, 'dist', 'chrome');
    const { display } = desktop;
    driver = await launchChromium({ executable, extension, proxy: web.proxy, headless: false, display });
  });
  afterAll(async () => {
    await driver?.close();
    desktop?.close();
    await web.stop();
  });

  /** Where an element's middle is on the screen. */
  const onScreen = async (tab: Tab, selector: string): Promise<string> =>
    tab.evaluate((document, wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      if (!box) throw new Error(`The page has no ${wanted}`);
      const [left, top] = [window.screenX, window.screenY + window.outerHeight - window.innerHeight];
      return `${Math.round(left + box.x + box.width / 2)} ${Math.round(top + box.y + box.height / 2)}`;
    }, selector);

  it('summarizes a page of any site, chosen in the menu by hand', async () => {
    web.putHtml(story.url, html);
    const tab = await driver.open(story.url);
    expect(await tab.overlay()).toBeNull();
    const place = await onScreen(tab, 'h1');
    const overlay = await until(async () => {
      desktop.act(`mousemove ${place} click 3`);
      await pause(400);
      // From the end of the menu: Inspect, View page source, then the entry of the extension.
      desktop.act('key --delay 60 Up Up Up Return');
      await pause(600);
      return tab.overlay();
    });
    if (!overlay) throw new Error('unreachable');
    const card = await settledCard(overlay);
    expect(card).toMatchObject({ state: 'story', headline: story.headline });
    await tab.close();
  });

  /** In the dialog "Deny" has the focus, "Allow" is the next key stop. */
  it.each([
    ['refuses', 'Return', { state: 'failed', headline: 'Sixty has no access to this page' }],
    ['grants', 'Tab Return', { state: 'story', headline: story.headline }],
  ])('asks for the host of a link, and the reader %s', async (_what, answer, expected) => {
    const from = 'https://www.marlowcourier.example/links';
    web.putHtml(story.url, html);
    web.putHtml(from, `<!doctype html><title>Links</title><h1><a id="link" href="${story.url}">The story</a></h1>`);
    const tab = await driver.open(from);
    const place = await onScreen(tab, '#link');
    const overlay = await until(async () => {
      desktop.act(`mousemove ${place} click 3`);
      await pause(400);
      // From the end of a link's menu: Inspect, then the entry of the extension.
      desktop.act('key --delay 60 Up Up Return');
      await pause(1_200);
      desktop.act(`key --delay 100 ${answer}`);
      await pause(800);
      return tab.overlay();
    });
    if (!overlay) throw new Error('unreachable');
    const card = await settledCard(overlay);
    expect(card).toMatchObject(expected);
    expect(await tab.evaluate((document) => (document as Document).URL)).toBe(from);
    await tab.close();
  });
});
