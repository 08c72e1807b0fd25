import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press } from './card.ts';

/** Presses a button that offers a file; the text of the file that the reader would be handed. */
export async function offeredFile(tab: Tab, button: string): Promise<string> {
  await tab.evaluate((root) => {
    const view = (root as Document).defaultView;
    // To Firefox's driver, the page's own objects stand behind this.
    const page = ((view as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ??
      view) as typeof globalThis;
    // Chromium asks its maker about every file that is really downloaded: here the reader is handed it, and does not take it.
    page.HTMLAnchorElement.prototype.click = () => undefined;
    const made = page.URL.createObjectURL.bind(page.URL);
    page.URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        (root as Document).documentElement.dataset['file'] = text;
      });
      return made(blob);
    };
  });
  await press(tab, button);
  return until(
    () => tab.evaluate(() => document.documentElement.dataset['file'] ?? ''),
    (text) => text !== '',
  );
}
