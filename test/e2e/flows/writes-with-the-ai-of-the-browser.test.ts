import { afterEach, expect, it } from 'vitest';
import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { type FakeSummarizer, type SeenBySummarizer, summarizerScript } from '../fakes/summarizer.ts';
import { pressWhenThere, readCard, settledCard } from './card.ts';
import { tick } from './form.ts';
import { inEachBrowser } from './stage.ts';

const KEY = 'fake-summarizer';
const READY: FakeSummarizer = { state: 'available', goOn: true, answer: '', quota: 100_000, counts: true };
const WRITE = 'Write with browser AI';
const SWITCH = 'The browser’s own AI';

inEachBrowser(
  (stage) => {
    const options = (): Promise<Tab> => stage.driver.openOwnPage('src/options/options.html');
    /** What the fake is told and tells stands in the storage that the extension's windows share. */
    const tell = (surface: Surface, fake: FakeSummarizer) =>
      surface.evaluate((_, key, value) => localStorage.setItem(key, value), KEY, JSON.stringify(fake));
    const seen = async (surface: Surface): Promise<SeenBySummarizer> =>
      JSON.parse(
        await surface.evaluate(
          (_, key) => localStorage.getItem(`${key}-seen`) ?? '{"created":[],"given":[],"aborted":0,"destroyed":0}',
          KEY,
        ),
      );
    /** As a reader would: says what the machine has, switches the AI on in the settings, and opens a story. */
    const openWith = async (fake: FakeSummarizer) => {
      const settings = await options();
      await tell(settings, fake);
      await settings.evaluate((_, key) => localStorage.removeItem(`${key}-seen`), KEY);
      await tick(settings, 'Show AI writers', true);
      await settings.close();
      const again = await options();
      await tick(again, SWITCH, true);
      await again.close();
      const story = stage.put('reuters-story');
      const tab = await stage.open(story.url);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      return { tab, popup, card };
    };
    const written = (surface: Surface) =>
      until(
        () => readCard(surface),
        ({ text }) => !text.includes('Writing with'),
      );
    const says = (surface: Surface, words: string) =>
      until(
        () => readCard(surface),
        ({ text }) => text.includes(words),
      );

    afterEach(async () => {
      const settings = await options();
      await tell(settings, READY);
      await tick(settings, 'Show AI writers', false);
      await settings.close();
    });

    it.each([
      ['unavailable', 'This browser has none, or not on this machine.', false],
      ['downloadable', 'The browser downloads its model when you use it for the first time.', true],
      ['downloading', 'The browser downloads its model when you use it for the first time.', true],
      ['available', 'It is ready.', true],
    ] as const)('the settings say how it stands: %s', async (state, words, offered) => {
      const first = await options();
      await tell(first, { ...READY, state });
      await tick(first, 'Show AI writers', true);
      await first.close();
      const settings = await options();
      const told = () => settings.evaluate((root) => root.querySelector('main')?.textContent ?? '');
      await until(told, (text) => text.includes(words));
      const isOffered = await settings.evaluate((root, label) => {
        const named = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
        return named?.querySelector('input')?.disabled === false;
      }, SWITCH);
      expect(isOffered).toBe(offered);
      await settings.close();
    });

    it('shows the download, then what is written, and nothing leaves the device', async () => {
      const { popup, card } = await openWith({ ...READY, state: 'downloadable', goOn: false });
      const [first = '', second = ''] = card.sentences;
      const answer = `${first} ${second} It cost 77 million crowns.`;
      await tell(popup, { ...READY, state: 'downloadable', goOn: false, answer });
      await pressWhenThere(popup, WRITE);
      await says(popup, 'Downloading the browser’s model: 50%');
      const bar = await popup.evaluate((root) => root.querySelector('progress')?.value);
      expect(bar).toBe(50);
      expect((await readCard(popup)).sentences).toEqual(card.sentences);
      await tell(popup, { ...READY, state: 'downloadable', answer });
      const after = await written(popup);
      expect(after.sentences).toContain(first);
      expect(after.text).not.toContain('77');
      expect(after.text).toContain('2 of 3 sentences kept');
      expect(after.facts).toContain('by your browser’s own AI');
      expect(after.text).not.toMatch(/text sent to/);
      const { created, given, destroyed } = await seen(popup);
      expect(created).toMatchObject([{ type: 'tldr', format: 'plain-text', length: 'medium', outputLanguage: 'en' }]);
      expect(given[0]).toContain(card.headline);
      expect(destroyed).toBe(1);
      await pressWhenThere(popup, 'Back to the on-device summary');
      await until(
        () => readCard(popup),
        ({ sentences }) => sentences.join() === card.sentences.join(),
      );
      await popup.close();
    });

    it('shows what it says piece by piece, and stops when the reader says so', async () => {
      const { popup, card } = await openWith({ ...READY, goOn: false });
      const [first = '', second = ''] = card.sentences;
      await tell(popup, { ...READY, goOn: false, answer: `${first} ${second}` });
      await pressWhenThere(popup, WRITE);
      await until(
        () => popup.evaluate((root) => root.querySelector('.writer-text')?.textContent ?? ''),
        (soFar) => soFar.trim() === first,
      );
      await pressWhenThere(popup, 'Stop');
      const after = await written(popup);
      expect(after.sentences).toEqual(card.sentences);
      expect(after.text).not.toContain('Nothing by');
      await until(
        () => seen(popup),
        ({ aborted, destroyed }) => aborted === 1 && destroyed === 1,
      );
      await popup.close();
    });

    it('stops a download, too', async () => {
      const { popup, card } = await openWith({ ...READY, state: 'downloading', goOn: false });
      await pressWhenThere(popup, WRITE);
      await says(popup, '50%');
      await pressWhenThere(popup, 'Stop');
      expect((await written(popup)).sentences).toEqual(card.sentences);
      expect((await seen(popup)).given).toEqual([]);
      await popup.close();
    });

    it('is given what it holds of a long story, and says when it holds too little', async () => {
      const { popup, card } = await openWith({ ...READY, quota: 700 });
      const [first = ''] = card.sentences;
      await tell(popup, { ...READY, quota: 700, answer: first });
      await pressWhenThere(popup, WRITE);
      await says(popup, '1 of 1 sentences kept');
      const { given } = await seen(popup);
      expect(given[0]?.length).toBeLessThanOrEqual(700);
      expect(given[0]).toContain(card.headline);
      await pressWhenThere(popup, 'Back to the on-device summary');
      await until(
        () => readCard(popup),
        ({ facts }) => facts.includes('on this device'),
      );
      // It counts nothing beforehand and throws only then.
      await tell(popup, { ...READY, quota: 50, counts: false, answer: first });
      await pressWhenThere(popup, WRITE);
      const after = await says(popup, 'The story is too long for this writer.');
      expect(after.sentences).toEqual(card.sentences);
      await popup.close();
    });

    it('says so when the model has gone since it was chosen, and the summary stands', async () => {
      const { popup, card } = await openWith(READY);
      await tell(popup, { ...READY, state: 'unavailable' });
      await pressWhenThere(popup, WRITE);
      const after = await says(popup, 'does not run on this machine or in this language');
      expect(after.sentences).toEqual(card.sentences);
      await popup.close();
    });

    it('writes in the side panel, too', async () => {
      const { tab, popup, card } = await openWith(READY);
      const [first = ''] = card.sentences;
      await tell(popup, { ...READY, answer: first });
      await popup.close();
      const panel = await tab.panel();
      await settledCard(panel);
      await pressWhenThere(panel, WRITE);
      const after = await says(panel, 'by your browser’s own AI');
      expect(after.sentences).toEqual([first]);
    });
  },
  [],
  { browsers: ['chromium'], inWindows: `(${summarizerScript})(${JSON.stringify(KEY)})` },
);
