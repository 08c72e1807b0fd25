import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { press, settledCard, settledCardAfter } from './card.ts';
import { inEachBrowser } from './stage.ts';

const HOST = 'https://www.reuters.com';
const { html: good, expected: story } = page('reuters-story');

inEachBrowser(
  (stage) => {
    const cardOf = async (url: string) => {
      const tab = await stage.open(url);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      await popup.close();
      return card;
    };
    /** Whatever came before: the next story is read as if nothing had been. */
    const stillReads = async () => {
      const { url, headline } = stage.put('inshorts-full-story');
      expect(await cardOf(url)).toMatchObject({ state: 'story', headline });
    };

    it('a page without text', async () => {
      stage.web.putHtml(`${HOST}/empty`, '<!doctype html><title>Nothing</title><body></body>');
      const tab = await stage.open(`${HOST}/empty`);
      const popup = await tab.popup();
      expect(await settledCard(popup)).toMatchObject({ state: 'not-story', headline: 'Not a full story' });
      await press(popup, 'Summarize anyway');
      const card = await settledCardAfter(popup, 'not-story');
      await popup.close();
      expect(card).toMatchObject({ state: 'failed', headline: 'No text to summarize' });
      await stillReads();
    });

    it('a page of twenty million characters', { timeout: 240_000 }, async () => {
      const filler = `<p>${'A sentence that goes on about nothing in particular, again. '.repeat(17)}</p>`;
      const body = good.replace('</article>', `</article><div hidden>${filler.repeat(19_500)}</div>`);
      expect(body.length).toBeGreaterThan(20_000_000);
      stage.web.putHtml(`${HOST}/huge-2026-11-17/`, body);
      expect(['story', 'failed']).toContain((await cardOf(`${HOST}/huge-2026-11-17/`)).state);
      await stillReads();
    });

    const endless = {
      'that shows fifty million characters':
        `<p>${'A sentence that goes on about nothing in particular, again. '.repeat(170)}</p>`.repeat(5_000),
      'of a hundred thousand paragraphs of one word': '<p>Word</p>'.repeat(100_000),
      'of a hundred thousand letters in elements of their own': '<i>a</i>'.repeat(100_000),
    };
    it.each(Object.entries(endless))(
      'a page %s: its story, and that it was cut',
      { timeout: 240_000 },
      async (_, more) => {
        const url = `${HOST}/endless-${more.length}-2026-11-17/`;
        stage.web.putHtml(url, good.replace('</article>', `</article><div>${more}</div>`));
        const card = await cardOf(url);
        expect(card).toMatchObject({ state: 'story', headline: story.headline });
        expect(card.text).toContain('only its beginning was read');
        await stillReads();
      },
    );

    it('broken markup', async () => {
      // The end is cut off in the middle of a tag, and nothing that was opened is closed.
      const broken = `${good.replace(/<\/(p|div|article|section|main|span)>/g, '').split('Our Standards')[0]}<div class="`;
      stage.web.putHtml(`${HOST}/broken-2026-11-17/`, broken);
      const card = await cardOf(`${HOST}/broken-2026-11-17/`);
      expect(card).toMatchObject({ state: 'story', headline: story.headline });
      await stillReads();
    });

    it('structured data that is no JSON', async () => {
      const broken = good.replace(
        /(<script type="application\/ld\+json">)[\s\S]*?(<\/script>)/,
        '$1{"@type": "NewsArticle", headline:$2',
      );
      stage.web.putHtml(`${HOST}/no-json-2026-11-17/`, broken);
      const card = await cardOf(`${HOST}/no-json-2026-11-17/`);
      expect(card).toMatchObject({ state: 'story', headline: story.headline });
      await stillReads();
    });

    it('a headline that would be markup', async () => {
      const attack = '<img src=x onerror="document.title=1">';
      const escaped = attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      stage.web.putHtml(`${HOST}/attack-2026-11-17/`, good.replaceAll(story.headline ?? '', escaped));
      const tab = await stage.open(`${HOST}/attack-2026-11-17/`);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      expect(card.state).toBe('story');
      expect(await popup.evaluate((root) => root.querySelectorAll('img, [onerror], body script').length)).toBe(0);
      await popup.close();
    });

    it('a story that vanishes while it is read', async () => {
      const address = `${HOST}/vanishing-2026-11-17/`;
      stage.web.putHtml(address, good);
      const tab = await stage.open(address);
      const popup = await tab.popup();
      await tab.inPage('document.documentElement.remove()');
      expect(['story', 'failed', 'not-story']).toContain((await settledCard(popup)).state);
      await popup.close();
      await stillReads();
    });
  },
  [],
  { inTurn: true },
);
