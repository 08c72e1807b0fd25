import { expect, it } from 'vitest';
import { until } from '../drivers/until.ts';
import { readCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser(
  (stage) => {
    it('shows the story of the tab, follows to another tab, and lists what was read today', async () => {
      const first = stage.put('reuters-story');
      const second = stage.put('syndicated-wire');
      const tab = await stage.open(first.url);
      await until(
        () => tab.badge(),
        ({ text }) => text === '✓',
      );
      const panel = await tab.panel();
      expect(await settledCard(panel)).toMatchObject({ state: 'story', headline: first.headline });
      const other = await stage.open(second.url);
      await until(
        () => readCard(panel),
        ({ headline }) => headline === second.headline,
      );
      await tab.show();
      await until(
        () => readCard(panel),
        ({ headline }) => headline === first.headline,
      );
      const listed = () =>
        panel.evaluate((root) =>
          [...root.querySelectorAll('.day-story summary > span')].map((item) => item.textContent?.trim()),
        );
      await until(listed, (stories) => stories.length === 2);
      expect(await listed()).toEqual([second.headline, first.headline]);
      await other.show();
      await other.go(first.url);
      await until(
        () => readCard(panel),
        ({ headline }) => headline === first.headline,
      );
    });
  },
  ['*://*/*'],
);
