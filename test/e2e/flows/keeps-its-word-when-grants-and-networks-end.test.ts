import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { openCard, readCard, settledCard } from './card.ts';
import { recordsOf, storageFacts } from './own-page.ts';
import { inEachBrowser } from './stage.ts';

const { html, expected } = page('reuters-story');
const LINKED = 'https://linked.example';
const NOT_FETCHED = 'The linked page could not be fetched';
const NOT_ALLOWED = 'Sixty has no access to this page';
const STORY = { state: 'story', headline: expected.headline };

inEachBrowser(
  (stage) => {
    let links = 0;
    /** A link whose page comes by half, and then waits. */
    const halfALink = () => {
      const url = `${LINKED}/story-${++links}`;
      const whole = html.replaceAll(expected.url, url);
      let rest: (() => void) | undefined;
      stage.web.put(url, {
        serve(_: unknown, response: ServerResponse) {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.write(whole.slice(0, whole.length / 2));
          rest = () => response.end(whole.slice(whole.length / 2));
        },
      });
      return { url, whole, half: () => until(async () => rest !== undefined), finish: () => rest?.() };
    };
    /** A page with this link, which is chosen in the menu. */
    const follow = async (href: string) => {
      const from = `https://www.reuters.com/links/${links}`;
      stage.web.putHtml(from, `<!doctype html><title>Links</title><p><a id="link" href="${href}">The story</a></p>`);
      const tab = await stage.open(from);
      await tab.menu({ on: 'link', selector: '#link' });
      return { tab, card: await openCard(tab) };
    };
    const own = async <T>(look: (tab: Tab) => Promise<T>): Promise<T> => {
      const tab = await stage.driver.openOwnPage('src/marks/marks.html');
      const seen = await look(tab);
      await tab.close();
      return seen;
    };
    const recordsAt = (url: string) =>
      own(async (tab) => ({ records: await recordsOf(tab, url), wrong: await storageFacts(tab) }));

    /** What comes of a second try by the card's button. */
    const tryAgain = async (tab: Tab, card: Surface) => {
      await tab.show();
      await tab.clickInOverlay('article.card .buttons .primary');
      return until(
        () => readCard(card),
        ({ state, headline }) => state === 'story' || (state === 'failed' && headline !== NOT_FETCHED),
      );
    };

    it('the network ends in the middle of a link fetch: the card says so, and gets its story when it is back', async () => {
      const link = halfALink();
      const { tab, card } = await follow(link.url);
      await link.half();
      expect((await readCard(card)).state).toBe('working');
      await stage.web.stop();
      const failed = await settledCard(card);
      await stage.web.start();
      expect(failed).toMatchObject({ state: 'failed', headline: NOT_FETCHED });
      expect(await recordsAt(link.url)).toEqual({ records: 0, wrong: [] });
      stage.web.putHtml(link.url, link.whole);
      expect(await tryAgain(tab, card)).toMatchObject(STORY);
      expect(await recordsAt(link.url)).toEqual({ records: 1, wrong: [] });
    });

    it('every site is taken back in the middle of a link fetch: what was allowed is told and kept whole', async () => {
      const link = halfALink();
      const { card } = await follow(link.url);
      await link.half();
      await stage.driver.takeBackSites();
      try {
        link.finish();
        expect(await settledCard(card)).toMatchObject(STORY);
        expect(await recordsAt(link.url)).toEqual({ records: 1, wrong: [] });
      } finally {
        await stage.driver.giveSites();
      }
    });

    it('every site is taken back before a second try: nothing is fetched, the card says so, and a grant is enough to go on', async () => {
      const link = halfALink();
      const { tab, card } = await follow(link.url);
      await link.half();
      await stage.web.stop();
      expect(await settledCard(card)).toMatchObject({ state: 'failed', headline: NOT_FETCHED });
      await stage.web.start();
      stage.web.putHtml(link.url, link.whole);
      await stage.driver.takeBackSites();
      const before = stage.web.requests.length;
      try {
        expect(await tryAgain(tab, card)).toMatchObject({ state: 'failed', headline: NOT_ALLOWED });
        expect(stage.web.requests.slice(before)).not.toContain(link.url);
        expect(await recordsAt(link.url)).toEqual({ records: 0, wrong: [] });
      } finally {
        await stage.driver.giveSites();
      }
      await tab.menu({ on: 'link', selector: '#link' });
      const after = await openCard(tab);
      await until(
        () => readCard(after),
        ({ state }) => state === 'story',
      );
      expect(await recordsAt(link.url)).toEqual({ records: 1, wrong: [] });
    });

    it('every site is taken back between two looks: a click is enough to read what the page says now', async () => {
      const { url } = stage.put('inshorts-full-story');
      const { html: before } = page('inshorts-full-story');
      const tab = await stage.open(url);
      // A story of the library is shown at once, and what its page says now as soon as that is read.
      const comesToSay = async (words: string) => {
        const popup = await tab.popup();
        await until(
          async () => (await readCard(popup)).text,
          (text) => text.includes(words),
        );
        await popup.close();
      };
      await comesToSay('January 2031');
      await stage.driver.takeBackSites();
      try {
        stage.web.putHtml(url, before.replaceAll('January 2031', 'January 2035'));
        await tab.go(url);
        await comesToSay('January 2035');
        expect(await recordsAt(url)).toEqual({ records: 1, wrong: [] });
      } finally {
        await stage.driver.giveSites();
      }
    });
  },
  ['*://linked.example/*'],
);
