import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const HOST = 'https://www.reuters.com';

inEachBrowser(
  (stage) => {
    const cardFor = async (tab: Tab) => {
      const surface = await until(
        () => tab.overlay(),
        (found) => found !== null,
      );
      if (!surface) throw new Error('unreachable');
      return settledCard(surface);
    };
    /** A page with one link, chosen in the menu. */
    const follow = async (href: string) => {
      const from = `${HOST}/links/${encodeURIComponent(href)}`;
      stage.web.putHtml(
        from,
        `<!doctype html><title>Links</title><p><a id="link" href="${href}">The story behind the link</a></p>`,
      );
      const tab = await stage.open(from);
      await tab.menu({ on: 'link', selector: '#link' });
      return { tab, from, card: await cardFor(tab) };
    };

    it('summarizes what is selected', async () => {
      const story = stage.put('reuters-story');
      const tab = await stage.open(story.url);
      await tab.menu({ on: 'selection', selector: '[data-testid=paragraph-3]' });
      const card = await cardFor(tab);
      expect(card.state).toBe('story');
      expect(card.sentences.length).toBeGreaterThan(0);
      for (const sentence of card.sentences) expect(story.paragraphs?.[3]).toContain(sentence.slice(1, -1));
    });

    it('summarizes a link without opening it', async () => {
      const story = stage.put('inshorts-full-story');
      const { tab, from, card } = await follow(story.url);
      expect(card).toMatchObject({ state: 'story', headline: story.headline });
      expect(await tab.evaluate((root) => (root as Document).URL)).toBe(from);
      expect(card.facts.join('\n')).toMatch(
        new RegExp(`^page requested from ${new URL(story.url).host} \\(.*\\)$`, 'm'),
      );
    });

    const failures: [string, () => string, string][] = [
      ['that answers 404', () => `${HOST}/gone`, 'The linked page does not exist'],
      [
        'to a PDF',
        () => {
          stage.web.put(`${HOST}/report.pdf`, { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' });
          return `${HOST}/report.pdf`;
        },
        'The link leads to no web page',
      ],
      [
        'that leads in circles',
        () => {
          stage.web.put(`${HOST}/one`, { status: 302, headers: { location: `${HOST}/two` } });
          stage.web.put(`${HOST}/two`, { status: 302, headers: { location: `${HOST}/one` } });
          return `${HOST}/one`;
        },
        'The link leads in circles',
      ],
      [
        'that the site refuses',
        () => {
          stage.web.put(`${HOST}/private`, { status: 403, body: 'No.' });
          return `${HOST}/private`;
        },
        'The site would not show the page',
      ],
    ];

    it.each(failures)('says what is wrong with a link %s', async (_what, prepare, title) => {
      const { card } = await follow(prepare());
      expect(card).toMatchObject({ state: 'failed', headline: title });
    });

    it('gives up on a link that never answers', { timeout: 90_000 }, async () => {
      stage.web.put(`${HOST}/silent`, 'never');
      const from = `${HOST}/silence`;
      stage.web.putHtml(
        from,
        `<!doctype html><title>Links</title><p><a id="link" href="${HOST}/silent">Silence</a></p>`,
      );
      const tab = await stage.open(from);
      await tab.menu({ on: 'link', selector: '#link' });
      const surface = await until(
        () => tab.overlay(),
        (found) => found !== null,
      );
      if (!surface) throw new Error('unreachable');
      const card = await until(
        () => settledCard(surface),
        ({ state }) => state === 'failed',
        45_000,
      );
      expect(card.headline).toBe('The site took too long');
    });
  },
  ['*://www.reuters.com/*', '*://repository.inshorts.com/*'],
);
