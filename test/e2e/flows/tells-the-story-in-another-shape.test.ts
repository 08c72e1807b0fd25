import { expect, it } from 'vitest';
import { countWords } from '../../../src/core/words.ts';
import type { Surface } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press, readCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

/** Chooses a length in the card, and waits until the card shows it. */
async function choose(surface: Surface, name: string) {
  await press(surface, name);
  await until(() =>
    surface.evaluate(
      (root, wanted) => root.querySelector('.segment[aria-pressed=true]')?.getAttribute('aria-label') === wanted,
      name,
    ),
  );
  return readCard(surface);
}

inEachBrowser((stage) => {
  it('shortens it to thirty words, makes points of it, and keeps to that for the next story', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const long = await settledCard(popup);
    const short = await choose(popup, 'Up to 30 words');
    expect(countWords(short.sentences.join(' '))).toBeLessThanOrEqual(30);
    expect(short.sentences.length).toBeGreaterThan(0);
    expect(short.facts[0]).toContain('of 30 words');
    await choose(popup, 'Three points');
    expect(await popup.evaluate((root) => root.querySelectorAll('ul.points > li').length)).toBeGreaterThan(1);
    await popup.close();

    const other = stage.put('syndicated-wire');
    const next = await stage.open(other.url);
    const again = await next.popup();
    expect(await settledCard(again)).toMatchObject({ state: 'story', headline: other.headline });
    expect(await again.evaluate((root) => root.querySelector('ul.points') !== null)).toBe(true);
    await choose(again, 'Up to 60 words');
    await again.close();

    const first = await tab.popup();
    expect((await settledCard(first)).sentences).toEqual(long.sentences);
    await first.close();
  });

  it('does the same in the card on the page, for the story behind a link too', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await tab.command('open-card');
    const card = await until(
      () => tab.overlay(),
      (found) => found !== null,
    );
    if (!card) throw new Error('unreachable');
    await settledCard(card);
    await tab.clickInOverlay('.segment:nth-child(2)');
    const short = await until(
      () => readCard(card),
      ({ facts }) => facts[0]?.includes('of 30 words') ?? false,
    );
    expect(short).toMatchObject({ state: 'story', headline: story.headline });
    await tab.clickInOverlay('.segment:nth-child(1)');
    await until(
      () => readCard(card),
      ({ facts }) => facts[0]?.includes('of 60 words') ?? false,
    );
  });
});
