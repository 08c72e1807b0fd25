import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { until } from '../drivers/until.ts';
import { boxOf, openCard, readCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

/** What a page might do to elements it does not know. */
const HOSTILE = `<style>
:not(html) { font: 60px/3 cursive !important; color: red !important; background: yellow !important; letter-spacing: 9px !important }
article.card, .overlay, .stage, .headline, .summary, .sentence, .buttons, .facts { display: none !important }
sixty-overlay { display: none !important; opacity: 0 !important; transform: scale(9) !important }
::backdrop { display: block !important; background: rgb(0 0 0 / 60%) !important }
html { font-size: 50px !important; zoom: 1.7; letter-spacing: 9px; text-transform: uppercase; direction: rtl }
</style>`;

inEachBrowser((stage) => {
  it('opens from the menu, on the page, with the same card as the popup', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.menu({ on: 'page' });
    const card = await settledCard(await openCard(tab));
    expect(card).toMatchObject({ state: 'story', headline: story.headline });
    expect(card.link?.href).toBe(story.url);
  });

  it('opens by its key, and closes by Esc', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.command('open-card');
    const surface = await openCard(tab);
    await settledCard(surface);
    await tab.press('Escape');
    await until(async () => {
      const left = await tab.overlay();
      return left === null || !(await left.evaluate((root) => root.querySelector('[role=dialog]') !== null));
    });
  });

  it('is no dead picture over a dialog of the page, and closes before it does', async () => {
    const url = `${stage.put('reuters-story').url}?dialog=1`;
    stage.web.putHtml(url, page('reuters-story').html.replace('</body>', '<dialog>Subscribe</dialog></body>'));
    const tab = await stage.open(url);
    await tab.command('open-card');
    const surface = await openCard(tab);
    await settledCard(surface);
    const isOpen = () => tab.evaluate((root) => root.querySelector('dialog')?.open);
    await tab.inPage(`document.querySelector('dialog').showModal()`);
    const hit = () =>
      surface.evaluate((root) => {
        const { left, top } = root.querySelector('.headline')?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + 5, top + 5) === (root as ShadowRoot).host;
      });
    await until(hit);
    const isShown = () => surface.evaluate((root) => root.querySelector('.overlay') !== null);
    await tab.press('Escape');
    await until(async () => !(await isShown()));
    expect(await isOpen()).toBe(true);
    await tab.press('Escape');
    await until(async () => !(await isOpen()));
    // Its place is the page's again.
    await tab.command('open-card');
    const again = await openCard(tab);
    await settledCard(again);
    expect((await boxOf(again, '.overlay')).width).toBeGreaterThan(200);
  });

  it('is reached by keyboard: focus comes in, arrows move between sentences', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.command('open-card');
    const surface = await openCard(tab);
    await settledCard(surface);
    const focused = () =>
      surface.evaluate((root) => {
        const active = (root as ShadowRoot).activeElement;
        const sentences = [...root.querySelectorAll('.sentence')];
        return { inside: active !== null, sentence: active ? sentences.indexOf(active) : -1 };
      });
    expect((await focused()).inside).toBe(true);
    await until(async () => {
      if ((await focused()).sentence === 0) return true;
      await tab.press('Tab');
      return false;
    });
    await tab.press('ArrowDown');
    expect((await focused()).sentence).toBe(1);
  });

  it('offers a pill on a detected story, which opens the card with a click', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await until(async () => {
      const found = await tab.overlay();
      return found?.evaluate((root) => root.querySelector('.pill-open') !== null) ?? false;
    });
    await tab.clickInOverlay('.pill-open');
    const card = await settledCard(await openCard(tab));
    expect(card.headline).toBe(story.headline);
  });

  it('looks the same under a hostile style sheet', async () => {
    const story = stage.put('reuters-story');
    const seen = async (url: string) => {
      const tab = await stage.open(url);
      await tab.command('open-card');
      const surface = await openCard(tab);
      await settledCard(surface);
      return surface.evaluate((root) => {
        const box = root.querySelector('.overlay');
        const style = (element: Element | null) => (element ? getComputedStyle(element) : null);
        const headline = style(root.querySelector('.headline'));
        const { host } = root as ShadowRoot;
        const opacity = style(host)?.opacity;
        const backdrop = getComputedStyle(host, '::backdrop').display;
        const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
        // Layout counts in parts of a pixel that differ with where the card stands.
        const size = [Math.round(width), Math.round(height)];
        return [
          headline?.fontSize,
          headline?.fontFamily,
          headline?.color,
          headline?.display,
          opacity,
          backdrop,
          ...size,
        ];
      });
    };
    const plain = await seen(story.url);
    const hostileUrl = `${story.url}?hostile=1`;
    const { html } = page('reuters-story');
    stage.web.putHtml(hostileUrl, html.replace('</head>', `${HOSTILE}</head>`));
    expect(await seen(hostileUrl)).toEqual(plain);
    expect(plain[6]).toBeGreaterThan(200);
  });

  it('leaves the page as it was', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const look = () =>
      tab.evaluate((root) => {
        const page = root as Document;
        const elements = [...page.querySelectorAll('body, body *')].filter((one) => one.localName !== 'sixty-overlay');
        return elements
          .map((one) => `${one.localName} ${getComputedStyle(one).font} ${getComputedStyle(one).color}`)
          .join('\n');
      });
    const before = await look();
    await tab.menu({ on: 'page' });
    await settledCard(await openCard(tab));
    expect(await look()).toBe(before);
  });

  it('goes when the page moves on to another story without a load', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.menu({ on: 'page' });
    await settledCard(await openCard(tab));
    await tab.inPage(`history.pushState({}, '', '/world/another-story-2026-11-18/'); document.title = 'Another';`);
    await until(async () => {
      const left = await tab.overlay();
      return !left || (await readCard(left)).headline !== story.headline;
    });
  });

  it('cannot be read or pressed by the page', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.menu({ on: 'page' });
    await settledCard(await openCard(tab));
    const seen = await tab.inPage(`JSON.stringify([...document.querySelectorAll('sixty-overlay')].map((host) =>
      [host.shadowRoot === null, host.textContent, host.attributes.length]))`);
    expect(JSON.parse(String(seen))).toEqual([[true, '', expect.any(Number)]]);
  });
});
