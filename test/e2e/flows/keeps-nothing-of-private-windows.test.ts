import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { until } from '../drivers/until.ts';
import { settledCard } from './card.ts';
import { kept } from './kept.ts';
import { inEachBrowser } from './stage.ts';

const { html, expected } = page('inshorts-full-story');
/** A word that stands nowhere else, in place of one of the story's. */
const marked = (word: string) => html.replaceAll('January 2031', `January 2031 in ${word}`);
const at = (word: string) => expected.url.replace(/[^/]*$/, `${word}-$&`);

inEachBrowser(
  (stage) => {
    const read = async (word: string, where: 'tab' | 'private') => {
      stage.web.putHtml(at(word), marked(word));
      const tab = await stage.open(at(word), where);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      await popup.close();
      expect(card).toMatchObject({ state: 'story', headline: expected.headline });
      return card;
    };

    it('keeps what is read in a window of the usual kind, and of it nothing that travels', async () => {
      await read('Quellbach', 'tab');
      const { library, local, sync } = await kept(stage);
      expect(library).toContain('Quellbach');
      expect(local + sync).not.toContain('Quellbach');
      expect(sync).not.toMatch(/inshorts|http/);
    });

    it('shows the story in a private window, and keeps nothing of it', async () => {
      const card = await read('Zwirnhagen', 'private');
      expect(card.text).toContain('Zwirnhagen');
      const { library, local, sync } = await kept(stage);
      expect(library + local + sync).not.toMatch(/Zwirnhagen/i);
    });

    it('forgets it when the private window is closed', async () => {
      await until(
        async () => (await kept(stage)).session,
        (session) => !/Zwirnhagen/i.test(session),
      );
    });
  },
  [],
  { privateWindows: true },
);
