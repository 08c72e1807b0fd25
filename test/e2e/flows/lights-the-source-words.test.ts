import { expect, it } from 'vitest';
import type { Surface } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { openCardByKey, settledCard } from './card.ts';
import { focusSentence, lit, litBy, nothingLit } from './lit.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  const notice = (surface: Surface) => surface.evaluate((root) => root.querySelector('.gone')?.textContent ?? '');

  it('lights what the sentence with the focus was made of, goes there on Enter, and leaves the page as it was', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.inPage(`document.querySelector('main').style.paddingTop = '3000px'`);
    const before = await tab.inPage('document.body.outerHTML');
    const { surface } = await openCardByKey(tab);
    const { sentences } = await settledCard(surface);
    await focusSentence(surface, 0);
    await litBy(tab, sentences[0] ?? '');
    for (let at = 1; at < sentences.length; at++) {
      await tab.press('ArrowDown');
      await litBy(tab, sentences[at] ?? '');
    }
    await tab.press('Enter');
    await until(async () =>
      Boolean(
        await tab.inPage(`(() => {
          const [range] = CSS.highlights.get('sixty-passage') ?? [];
          const box = range?.getBoundingClientRect();
          return !!box && box.top > 0 && box.bottom < innerHeight && scrollY > 0;
        })()`),
      ),
    );
    expect(await tab.inPage('document.body.outerHTML')).toBe(before);
    await tab.press('Escape');
    await nothingLit(tab);
  });

  it('is drawn in the page', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const { surface } = await openCardByKey(tab);
    await focusSentence(surface, 0);
    await until(async () => (await lit(tab)).length > 0);
    const colour = `getComputedStyle(document.querySelector('[data-testid=paragraph-0]'), '::highlight(sixty-passage)').backgroundColor`;
    expect(await tab.inPage(colour)).toBe('rgb(255, 226, 138)');
  });

  it('lights from the popup, too, and puts the light out when the popup closes', async () => {
    const story = stage.put('inshorts-full-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const { sentences } = await settledCard(popup);
    await focusSentence(popup, 0);
    await litBy(tab, sentences[0] ?? '');
    await popup.close();
    await nothingLit(tab);
  });

  it('keeps the light when the page draws itself anew, and says when the words are gone', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const { surface } = await openCardByKey(tab);
    const { sentences } = await settledCard(surface);
    await focusSentence(surface, 0);
    await litBy(tab, sentences[0] ?? '');
    await tab.inPage(`(() => {
      const article = document.querySelector('article');
      article.innerHTML = String(article.innerHTML);
      return 0;
    })()`);
    await litBy(tab, sentences[0] ?? '');
    await tab.inPage(`document.querySelector('article').remove()`);
    await nothingLit(tab);
    await focusSentence(surface, 1);
    await until(async () => (await notice(surface)) === 'This sentence is no longer on the page.');
  });
});
