import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { until } from '../drivers/until.ts';
import { boxOf, hasPill, openCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const HOST = 'https://news.example';

inEachBrowser(
  (stage) => {
    it('remembers the place to which the card was moved, on the next page of another site too', async () => {
      const story = stage.put('reuters-story');
      const tab = await stage.open(story.url);
      await tab.command('open-card');
      const card = await openCard(tab);
      await settledCard(card);
      await until(async () => {
        if (await card.evaluate((root) => (root as ShadowRoot).activeElement?.className === 'grip')) return true;
        await tab.press('Tab');
        return false;
      });
      const before = await boxOf(card, '.overlay');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await tab.press(key);
      const moved = await until(
        () => boxOf(card, '.overlay'),
        ({ top }) => top > before.top + 40,
      );
      const other = stage.put('cluttered-story');
      const next = await stage.open(other.url);
      // The click on a command gives access to this page.
      await next.command('open-card');
      const again = await openCard(next);
      await settledCard(again);
      await until(
        () => boxOf(again, '.overlay'),
        ({ top }) => Math.abs(top - moved.top) < 2,
      );
    });

    it('stands beside the link whose story it tells', async () => {
      const story = stage.put('reuters-story');
      const url = `${HOST}/links/`;
      stage.web.putHtml(
        url,
        `<!doctype html><html lang="en"><title>Links</title><body style="margin:0">
        <p style="margin:0;position:absolute;left:60px;top:150px">Read <a id="low" href="${story.url}">the rescue at sea</a> today.</p></body></html>`,
      );
      const tab = await stage.open(url);
      await tab.menu({ on: 'link', selector: '#low' });
      const card = await openCard(tab);
      expect(await settledCard(card)).toMatchObject({ state: 'story', headline: story.headline });
      const link = await tab.evaluate((root) => {
        const { left, bottom } = root.querySelector('#low')?.getBoundingClientRect() ?? new DOMRect();
        return { left, bottom };
      });
      const box = await boxOf(card, '.overlay');
      expect(Math.abs(box.left - link.left)).toBeLessThan(4);
      expect(box.top - link.bottom).toBeGreaterThanOrEqual(0);
      expect(box.top - link.bottom).toBeLessThan(16);
    });

    it('covers no button of a consent dialog, neither with the card nor with the pill', async () => {
      const { html, expected } = page('reuters-story');
      const consent = `<div style="position:fixed;z-index:2147483647;right:0;top:0;width:420px;height:140px;background:#eee">
          <p>We and our partners store things.</p><button class="consent">Accept all</button><button class="consent" style="float:right">Reject all</button></div>
        <div style="position:fixed;z-index:2147483647;left:0;right:0;bottom:0;height:70px;background:#ddd">
          <button class="consent" style="float:right;width:300px;height:60px">Only what is needed</button></div>`;
      const url = `${expected.url}?consent`;
      stage.web.putHtml(url, html.replace('</body>', `${consent}</body>`));
      const tab = await stage.open(url);
      const covered = () =>
        tab.evaluate((root) =>
          [...root.querySelectorAll('.consent')].flatMap((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            const points = [0.1, 0.5, 0.9].map((part) =>
              (root as Document).elementFromPoint(left + width * part, top + height / 2),
            );
            return points.every((hit) => hit === button) ? [] : [button.textContent];
          }),
        );
      await until(() => hasPill(tab));
      expect(await covered()).toEqual([]);
      const pill = await openCard(tab);
      expect((await boxOf(pill, '.pill')).bottom).toBeLessThan((await boxOf(pill, '.pill')).inner.height - 70);
      await tab.command('open-card');
      const card = await openCard(tab);
      await settledCard(card);
      expect(await covered()).toEqual([]);
      const box = await boxOf(card, '.overlay');
      expect(box.left).toBeGreaterThan(0);
      expect(box.bottom).toBeLessThanOrEqual(box.inner.height);
    });
  },
  ['https://news.example/*', 'https://www.reuters.com/*', '*://*/*'],
);
