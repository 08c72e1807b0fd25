import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { openCardByKey, settledCard } from './card.ts';
import { focusSentence, lit, litBy, nothingLit, wordsOf } from './lit.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  const inView = (tab: Tab) =>
    until(async () =>
      Boolean(
        await tab.inPage(`(() => {
          const [range] = CSS.highlights.get('sixty-passage') ?? [];
          const box = range?.getBoundingClientRect();
          return !!box && box.top > 0 && box.bottom < innerHeight && scrollY > 0;
        })()`),
      ),
    );

  // WebDriver's actions do not reach into Firefox's panels; there the keys are shown by `lights-the-source-words`.
  it.runIf(stage.name === 'chromium')('the popup: by the mouse, by the arrow keys, and Enter goes there', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.inPage(`document.querySelector('main').style.paddingTop = '3000px'`);
    const popup = await tab.popup();
    const { sentences } = await settledCard(popup);
    await popup.hover('.sentence');
    await litBy(tab, sentences[0] ?? '');
    await popup.hover('.headline');
    await nothingLit(tab);
    await focusSentence(popup, 0);
    await litBy(tab, sentences[0] ?? '');
    await popup.press('ArrowDown');
    await litBy(tab, sentences[1] ?? '');
    await popup.press('ArrowUp');
    await litBy(tab, sentences[0] ?? '');
    await popup.press('Enter');
    await inView(tab);
    await popup.close();
    await nothingLit(tab);
  });

  it('the side panel: by the focus, and not any more when the focus goes', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await until(
      () => tab.badge(),
      ({ text }) => text === '✓',
    );
    const panel = await tab.panel();
    const { sentences } = await settledCard(panel);
    await focusSentence(panel, 0);
    await litBy(tab, sentences[0] ?? '');
    await panel.evaluate((root) => ((root as Document).activeElement as HTMLElement | null)?.blur());
    await nothingLit(tab);
  });

  it('the card on the page: by the mouse over a sentence, and by a tap that goes there', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.inPage(`document.querySelector('main').style.paddingTop = '3000px'`);
    const { card } = await openCardByKey(tab);
    await tab.hoverInOverlay('.sentence');
    await litBy(tab, card.sentences[0] ?? '');
    await tab.hoverInOverlay('.headline');
    await nothingLit(tab);
    await tab.clickInOverlay('.sentence');
    await inView(tab);
    await litBy(tab, card.sentences[0] ?? '');
  });

  it('a story that stands in a frame of the page is lit in the frame', async () => {
    const { html, expected } = page('reuters-story');
    const url = new URL('/framed', expected.url).href;
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
    stage.web.putHtml(new URL('/inner', url).href, `<!doctype html><html lang="en"><body>${body}</body></html>`);
    const head = /<head>[\s\S]*<\/head>/.exec(html)?.[0] ?? '';
    stage.web.putHtml(
      url,
      `<!doctype html><html lang="en">${head}<body><iframe src="/inner" width="900" height="3000"></iframe></body></html>`,
    );
    const tab = await stage.open(url);
    const { surface, card } = await openCardByKey(tab);
    expect(card.headline).toBe(expected.headline);
    await focusSentence(surface, 0);
    await litBy(tab, card.sentences[0] ?? '');
    const colour = `getComputedStyle(frames[0].document.querySelector('[data-testid=paragraph-0]'), '::highlight(sixty-passage)').backgroundColor`;
    expect(await tab.inPage(colour)).toBe('rgb(255, 226, 138)');
    await tab.press('Escape');
    await nothingLit(tab);
  });

  it('a shortened sentence lights the words that were kept, and no others', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const { surface } = await openCardByKey(tab);
    const shortened = await surface.evaluate((root) => {
      const all = [...root.querySelectorAll<HTMLElement>('.sentence')];
      const at = all.findIndex((one) => one.dataset['mark'] === 'shortened');
      return { at, text: all[at]?.textContent ?? '' };
    });
    expect(shortened.at).toBeGreaterThanOrEqual(0);
    await focusSentence(surface, shortened.at);
    await litBy(tab, shortened.text);
    expect(wordsOf((await lit(tab)).join(' '))).toEqual(wordsOf(shortened.text));
  });

  it('the count of facts opens the page that says what the marks mean', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await openCardByKey(tab);
    await tab.clickInOverlay('.facts button');
    await until(
      () => stage.driver.addresses(),
      (all) => all.some((address) => address.endsWith('/src/marks/marks.html')),
    );
    const marks = await stage.driver.openOwnPage('src/marks/marks.html');
    const terms = await marks.evaluate((root) => [...root.querySelectorAll('dt')].map((term) => term.textContent));
    expect(terms).toEqual([
      'Word for word',
      'Shortened',
      'Reworded',
      'Read with care',
      'Facts checked',
      'What left this device',
    ]);
    await marks.close();
  });
});
