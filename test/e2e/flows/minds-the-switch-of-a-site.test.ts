import { expect, it } from 'vitest';
import type { Popup } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { hasPill, press, readCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const chosen = (popup: Popup) =>
  popup.evaluate((root) => root.querySelector('.site [aria-pressed=true]')?.textContent ?? '');
const becomes = (popup: Popup, mode: string) => until(async () => (await chosen(popup)) === mode);
inEachBrowser((stage) => {
  it('runs nothing on a site with "never", says so, and comes back', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await until(() => hasPill(tab));
    const popup = await tab.popup();
    await settledCard(popup);
    await becomes(popup, 'Always');
    await press(popup, 'Never');
    await until(
      () => readCard(popup),
      ({ headline }) => headline === 'Sixty is off on this site',
    );
    await becomes(popup, 'Never');
    await popup.close();
    await until(async () => !(await hasPill(tab)));

    const again = await stage.open(story.url);
    await until(
      () => again.badge(),
      ({ title }) => title === 'Sixty: off on this site',
    );
    expect(await again.overlay()).toBeNull();
    const still = await again.popup();
    expect(await settledCard(still)).toMatchObject({ state: 'failed', headline: 'Sixty is off on this site' });
    await press(still, 'Turn on here');
    await until(
      () => readCard(still),
      ({ state }) => state === 'story',
    );
    await press(still, 'Always');
    await becomes(still, 'Always');
    await still.close();
    const back = await stage.open(story.url);
    await until(() => hasPill(back));
  });

  it('waits for the click with "on click", on a site where it would look by itself', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    await settledCard(popup);
    await press(popup, 'On click');
    await becomes(popup, 'On click');
    await popup.close();
    const quiet = await stage.open(story.url);
    await until(
      () => quiet.badge(),
      ({ text }) => text !== '',
    );
    expect(await hasPill(quiet)).toBe(false);
    const asked = await quiet.popup();
    expect(await settledCard(asked)).toMatchObject({ state: 'story', headline: story.headline });
    await press(asked, 'Always');
    await becomes(asked, 'Always');
    await asked.close();
  });

  // Headless, nobody can answer Chromium's question; Firefox is told to grant without one.
  it.runIf(stage.name === 'firefox')(
    'looks by itself with "always", once the browser has granted the site',
    async () => {
      const story = stage.put('cluttered-story');
      const tab = await stage.open(story.url);
      const popup = await tab.popup();
      await settledCard(popup);
      expect(await chosen(popup)).toBe('On click');
      await press(popup, 'Always');
      await becomes(popup, 'Always');
      await popup.close();
      const next = await stage.open(story.url);
      await until(() => hasPill(next));
      const last = await next.popup();
      await becomes(last, 'Always');
      await press(last, 'On click');
      await becomes(last, 'On click');
      await last.close();
    },
  );
});
