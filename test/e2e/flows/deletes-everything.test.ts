import { expect, it } from 'vitest';
import type { FirefoxDriver } from '../drivers/firefox.ts';
import { until } from '../drivers/until.ts';
import { press, settledCard } from './card.ts';
import { kept } from './kept.ts';
import { inEachBrowser } from './stage.ts';

/** A site that the reader has given. */
const GIVEN = '*://given.example/*';

inEachBrowser((stage) => {
  it('that is kept, wherever it is kept, when the reader asks twice; and works on', async () => {
    const story = stage.put('inshorts-full-story');
    const read = async () => {
      const tab = await stage.open(story.url);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      await popup.close();
      return card;
    };
    await read();
    const options = await stage.driver.openOwnPage('src/options/options.html');
    await until(() => options.evaluate((root) => root.querySelector('#privacy') !== null));
    await options.evaluate((root) => {
      // A setting that travels; the pages tell the browser of it.
      const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
      box?.click();
    });
    const before = await until(
      () => kept(stage),
      ({ library, sync, session }) => library.includes(story.headline ?? '-') && sync !== '{}' && session !== '{}',
    );
    expect(before.library).toContain('heads');
    // Chromium gives a site that the package does not name only by a dialog, which nobody could answer.
    const firefox = stage.name === 'firefox' ? (stage.driver as FirefoxDriver) : null;
    await firefox?.giveSite(GIVEN);
    if (firefox) expect(await firefox.sites()).toContain(GIVEN);
    await options.show();
    await press(options, 'Delete everything');
    // It is asked once more, by a button of the same name.
    await until(() => options.evaluate((root) => root.querySelector('.danger') !== null));
    await press(options, 'Delete everything');
    await until(
      () => kept(stage),
      (now) => now.library === '' && now.local === '{}' && now.sync === '{}' && now.session === '{}',
    );
    expect(await options.evaluate((root) => root.querySelector('#privacy')?.parentElement?.textContent)).toContain(
      'Everything was deleted.',
    );
    if (firefox) expect(await firefox.sites()).not.toContain(GIVEN);
    await options.close();
    expect(await read()).toMatchObject({ state: 'story', headline: story.headline });
  });
});
