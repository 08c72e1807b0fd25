import { expect, it } from 'vitest';
import { until } from '../drivers/until.ts';
import { press, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

/** As Chromium answers until it is restarted, once it has failed to read an extension's texts. */
const SILENT = `for (const api of [globalThis.chrome, globalThis.browser]) if (api) api.i18n.getMessage = () => '';`;

inEachBrowser(
  (stage) => {
    it('tells the story in English where the browser gives Sixty no texts', async () => {
      const story = stage.put('reuters-story');
      const tab = await stage.open(story.url);
      const popup = await tab.popup();
      const { headline, facts, link } = await settledCard(popup);
      expect(headline).toBe(story.headline);
      expect(facts.join(' ')).toMatch(/of 60 words/);
      expect(link?.text).toMatch(/^Read at /);
      await press(popup, 'Up to 30 words');
      await popup.close();
      const own = await stage.driver.openOwnPage('src/options/options.html');
      const title = await until(() => own.evaluate((root) => (root as Document).title));
      expect(title).toBe('Sixty: settings');
      await own.close();
    });
  },
  [],
  { inWindows: SILENT },
);
