import { expect, it } from 'vitest';
import { until } from '../drivers/until.ts';
import { press, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  it('explains itself in three steps, with a story to try on', async () => {
    const tab = await stage.driver.openOwnPage('src/welcome/welcome.html');
    await until(() => tab.evaluate((root) => root.querySelectorAll('.steps li').length === 3));
    const lit = () => tab.evaluate((root) => [...root.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''));
    expect(await lit()).toEqual([]);
    const sentence = await tab.evaluate((root) => {
      const link = root.querySelector<HTMLElement>('.sentence');
      link?.focus();
      link?.dispatchEvent(new Event('focus'));
      return link?.textContent ?? '';
    });
    const words = await until(lit, (found) => found.length > 0);
    expect(sentence).toContain(words[0]);
    await tab.close();
  });

  it('has a quiet word after an update, which goes when the reader has looked', async () => {
    const own = await stage.driver.openOwnPage('src/marks/marks.html');
    await own.evaluate((root) => {
      const view = (root as Document).defaultView as unknown as { wrappedJSObject?: typeof globalThis };
      const { chrome: api } = (view.wrappedJSObject ?? view) as unknown as typeof globalThis;
      const clone = (globalThis as { Cu?: { cloneInto<T>(value: T, into: unknown): T } }).Cu?.cloneInto;
      const item = { unreadNews: { v: 1, value: '0.2.0' } };
      return api.storage.local.set(clone ? clone(item, view) : item).then(() => true);
    });
    await own.close();
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    await settledCard(popup);
    const links = (surface: typeof popup) =>
      surface.evaluate((root) => [...root.querySelectorAll('.foot button')].map((button) => button.textContent));
    await until(
      () => links(popup),
      (found) => found.includes('What is new'),
    );
    await popup.close();

    const news = await stage.driver.openOwnPage('src/news/news.html');
    const notes = await until(
      () => news.evaluate((root) => [...root.querySelectorAll('section li')].map((note) => note.textContent ?? '')),
      (found) => found.length > 3,
    );
    expect(notes.join('\n')).not.toMatch(/[`*[\]]/);
    await news.close();
    const later = await tab.popup();
    await settledCard(later);
    expect(await links(later)).not.toContain('What is new');
    await press(later, 'Settings');
    await later.close();
  });
});
