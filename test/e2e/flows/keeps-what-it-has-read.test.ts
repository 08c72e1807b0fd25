import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { until } from '../drivers/until.ts';
import { readCard, settledCard } from './card.ts';
import { holdLibrary, removeLibrary } from './held-library.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  const read = async (url: string) => {
    const tab = await stage.open(url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await popup.close();
    return { tab, card };
  };

  it('shows a story from the library when the server is gone', async () => {
    const story = stage.put('reuters-story');
    const { card } = await read(story.url);
    expect(card.state).toBe('story');
    await stage.web.stop();
    try {
      const { card: kept } = await read(story.url);
      expect(kept).toMatchObject({ state: 'story', headline: story.headline, sentences: card.sentences });
      expect(kept.facts.at(-1)).toMatch(/^saved /);
    } finally {
      await stage.web.start();
    }
  });

  it('reads a page anew whose body has changed', async () => {
    const { html, expected } = page('inshorts-full-story');
    stage.put('inshorts-full-story');
    const { card } = await read(expected.url);
    expect(card.text).toContain('January 2031');
    stage.web.putHtml(expected.url, html.replaceAll('January 2031', 'January 2035'));
    const tab = await stage.open(expected.url);
    const popup = await tab.popup();
    // What the library has may be shown first; what the page says today takes its place while the popup is open.
    const again = await until(
      () => readCard(popup),
      ({ text }) => text.includes('January 2035'),
    );
    await popup.close();
    expect(again.state).toBe('story');
    expect(again.text).not.toContain('January 2031');
  });

  it('goes on when the worker ends between the first look and the popup', async () => {
    const story = stage.put('inshorts-full-story-bare');
    const tab = await stage.open(story.url);
    await stage.driver.stopWorker();
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await popup.close();
    expect(card).toMatchObject({ state: 'story', headline: story.headline });
  });

  it('reads a new story with a worker that was woken for it', async () => {
    const story = stage.put('syndicated-wire');
    await stage.driver.stopWorker();
    const { card } = await read(story.url);
    expect(card).toMatchObject({ state: 'story', headline: story.headline });
  });

  it('shows what it saved after the worker has ended', async () => {
    const story = stage.put('reuters-story');
    const { tab, card } = await read(story.url);
    await stage.driver.stopWorker();
    const popup = await tab.popup();
    const kept = await settledCard(popup);
    await popup.close();
    expect(kept.sentences).toEqual(card.sentences);
  });

  // In Chromium, with all that can break: keeps-its-word-when-things-break.test.ts.
  it.runIf(stage.name === 'firefox')(
    'leaves a library alone that is held or newer, says so, and goes on later',
    async () => {
      const marks = () => stage.driver.openOwnPage('src/marks/marks.html');
      const story = stage.put('german-story');
      // What a page holds goes with it.
      for (const [version, headline] of [
        [1, 'The library could not be opened'],
        [99, 'A newer Sixty keeps this library'],
      ] as const) {
        const holder = await marks();
        await holder.evaluate(holdLibrary, version);
        expect((await read(story.url)).card).toMatchObject({ state: 'failed', headline });
        await holder.close();
      }
      const own = await marks();
      await own.evaluate(removeLibrary);
      await own.close();
      expect((await read(story.url)).card).toMatchObject({ state: 'story', headline: story.headline });
    },
  );

  it('finishes a reading whose popup was closed at once', async () => {
    const story = stage.put('long-feature');
    const tab = await stage.open(story.url);
    const first = await tab.popup();
    await first.close();
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect((await readCard(popup)).state).toBe('story');
    await popup.close();
    expect(card.headline).toBe(story.headline);
  });
});
