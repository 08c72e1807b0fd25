import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { openCard, readCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const HOST = 'https://www.reuters.com';

inEachBrowser(
  (stage) => {
    const cardFor = async (tab: Tab) => settledCard(await openCard(tab));
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

    /** The tab in which a link was chosen that never answers. */
    let silence: Tab | undefined;

    // First, as it takes a while to give up on it: the others go on meanwhile.
    it('waits for a link that never answers', async () => {
      const [from, silent] = [`${HOST}/silence`, `${HOST}/silent`];
      stage.web.put(silent, 'never');
      stage.expectFetch(silent);
      stage.web.putHtml(from, `<!doctype html><title>Links</title><p><a id="link" href="${silent}">Silence</a></p>`);
      silence = await stage.driver.open(from);
      await silence.menu({ on: 'link', selector: '#link' });
      const surface = await openCard(silence);
      await until(
        () => readCard(surface),
        ({ state }) => state === 'working',
      );
    });

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
        'The site would not show the page',
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

    it('gives up on the link that never answers', async () => {
      if (!silence) throw new Error('Nobody has asked for it.');
      await silence.show();
      const surface = await openCard(silence);
      const card = await until(
        () => settledCard(surface),
        ({ state }) => state === 'failed',
      );
      expect(card.headline).toBe('The site took too long');
      await silence.close();
    });
  },
  ['*://www.reuters.com/*', '*://repository.inshorts.com/*'],
);
