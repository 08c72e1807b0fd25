import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { phoneScript, TABS, UNCAUGHT } from '../fakes/phone.ts';
import { press, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser(
  (stage) => {
    const noted = (own: Tab, key: string) => own.evaluate((_, name) => localStorage.getItem(name), key);

    it('knows a story, tells it on a page of 320 px, keeps it, and has settings, without menus, keys, windows or a sidebar', async () => {
      const { url, headline } = stage.put('reuters-story');
      const tab = await stage.open(url);
      await until(
        () => tab.badge(),
        ({ text }) => text !== '',
      );
      const own = await stage.driver.openOwnPage('src/marks/marks.html');
      const tabs = await until(
        async () => JSON.parse((await noted(own, TABS)) ?? '{}'),
        (seen) => url in seen,
      );
      const popup = await stage.driver.openOwnPage(`src/popup/popup.html?tab=${tabs[url]}`);
      await popup.look({ width: 320 });
      expect(await settledCard(popup)).toMatchObject({ state: 'story', headline });
      const looks = await popup.evaluate((root) => ({
        frame: (root as Document).documentElement.dataset['frame'],
        wide: (root as Document).documentElement.scrollWidth > innerWidth,
        foot: [...root.querySelectorAll('.foot-link')].map((link) => link.textContent),
        small: [...root.querySelectorAll<HTMLElement>('button, summary, a.button')]
          .filter((one) => one.getBoundingClientRect().height < 24)
          .map((one) => one.className),
      }));
      expect(looks).toEqual({ frame: 'page', wide: false, foot: ['Library', 'Settings'], small: [] });
      await press(popup, 'Up to 30 words');
      await until(() =>
        popup.evaluate((root) => root.querySelector('.segment[aria-pressed=true]')?.textContent === '30'),
      );
      await popup.close();

      const options = await stage.driver.openOwnPage('src/options/options.html');
      await until(() => options.evaluate((root) => root.querySelector('#sites') !== null));
      expect(await options.evaluate((root) => root.querySelector('#keys') === null)).toBe(true);
      await options.close();
      const library = await stage.driver.openOwnPage('src/library/library.html');
      await until(() => library.evaluate((root) => root.querySelector('.story') !== null));
      await library.close();

      expect(await noted(own, UNCAUGHT)).toBeNull();
      await own.close();
    });
  },
  ['*://*/*'],
  { browsers: ['firefox'], inWindows: phoneScript, inWorker: phoneScript },
);
