import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../test/e2e/drivers/chromium.ts';
import type { Driver, Tab } from '../../test/e2e/drivers/driver.ts';
import { launchFirefox } from '../../test/e2e/drivers/firefox.ts';
import { pause, until } from '../../test/e2e/drivers/until.ts';
import { pressToCopy, settledCard } from '../../test/e2e/flows/card.ts';
import { Web } from '../../test/e2e/server/web.ts';
import { stageFor } from './target.ts';

export interface DemoOptions {
  name: Driver['name'];
  executable: string;
  extension: string;
  /** An address, a file, or nothing for the demo stories. */
  target: string | undefined;
  headless: boolean;
  /** Folder for the pictures of a run without a window. */
  screenshots: string;
}

/** Milliseconds until the card has faded in, generously. */
const FADE = 1_000;

/** Opens a story with Sixty beside it; without a window, prints the record and writes pictures of what a reader would see. */
export async function demo(options: DemoOptions): Promise<void> {
  const { name, executable, extension, headless } = options;
  const web = new Web();
  const { url, local } = await stageFor(options.target, web);
  await web.start();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = { executable, extension, headless, width: 1280, height: 860 };
  const driver = await launch(local ? { ...browser, proxy: web.proxy } : browser);
  try {
    const tab = await driver.open(url);
    if (headless) await picture(driver, tab, options.screenshots);
    else {
      console.log(
        `${url}\nis open. Click Sixty's button in the toolbar (under the puzzle piece), or right-click the page.`,
      );
      console.log('Close the browser to end.');
      await driver.closed;
    }
  } finally {
    await driver.close();
    await web.stop();
  }
}

async function picture(driver: Driver, tab: Tab, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = (what: string) => join(folder, `${what}-${driver.name}.png`);
  await tab.screenshot(file('page'));
  const popup = await tab.popup();
  const card = await settledCard(popup);
  await popup.screenshot(file('popup'));
  if (card.state === 'story') {
    await pressToCopy(popup, 'Copy as card');
    console.log(await driver.clipboard());
  } else console.log(card.text);
  await popup.close();
  await tab.menu({ on: 'page' });
  const overlay = await until(
    () => tab.overlay(),
    (found) => found !== null,
  );
  if (overlay) await settledCard(overlay);
  await pause(FADE);
  await tab.screenshot(file('overlay'));
  console.log(['page', 'popup', 'overlay'].map(file).join('\n'));
}
