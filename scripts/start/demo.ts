import { launchChromium } from '../../test/e2e/drivers/chromium.ts';
import type { Driver } from '../../test/e2e/drivers/driver.ts';
import { launchFirefox } from '../../test/e2e/drivers/firefox.ts';
import { Web } from '../../test/e2e/server/web.ts';
import { stageFor } from './target.ts';
import { tour } from './tour.ts';

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

/** Opens a story with Sixty beside it; without a window, prints the record and writes pictures of what a reader would see. */
export async function demo(options: DemoOptions): Promise<void> {
  const { name, executable, extension, headless } = options;
  const web = new Web();
  const { url, local, more } = await stageFor(options.target, web);
  await web.start();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = { executable, extension, headless, width: 1280, height: 800 };
  const driver = await launch(local ? { ...browser, proxy: web.proxy } : browser);
  try {
    const tab = await driver.open(url);
    if (headless) {
      const { card, record, pictures } = await tour(driver, tab, options.screenshots, more);
      console.log(record === '' ? card.text : record);
      console.log(pictures.join('\n'));
    } else {
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
