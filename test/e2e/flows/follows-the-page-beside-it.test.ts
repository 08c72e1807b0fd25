import { it } from 'vitest';
import type { Surface } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { readCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

/** A page whose last picture keeps it loading for long, as those of most publishers do. */
const SLOW = `<!doctype html><html lang="en"><head><title>Front</title></head><body><h1>Front page</h1>
<img src="/slow.png"></body></html>`;

inEachBrowser((stage) => {
  it('shows no story of the page before while the next one is still loading', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    await until(
      () => tab.badge(),
      ({ text }) => text === '✓',
    );
    const panel: Surface = await tab.panel();
    const told = (is: boolean) =>
      until(
        () => readCard(panel),
        ({ headline }) => (headline === story.headline) === is,
        10_000,
      );
    await told(true);
    for (const host of ['https://www.reuters.com', 'https://front.example']) {
      stage.web.putHtml(`${host}/front/`, SLOW);
      stage.web.put(`${host}/slow.png`, 'never');
      await tab.inPage(`void setTimeout(() => { location.href = '${host}/front/'; })`);
      await told(false);
      await tab.inPage('window.stop()');
      await tab.go(story.url);
      await told(true);
    }
  });
});
