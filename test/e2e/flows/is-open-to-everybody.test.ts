import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { findings } from './axe.ts';
import { openCardByKey, press, settledCard } from './card.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { walk } from './tab-walk.ts';

/** The popup comes first: the tab of the story that it tells is closed after one test. */
const PAGES = ['popup', 'options', 'welcome', 'library', 'open story', 'panel', 'marks', 'news'] as const;
type PageName = (typeof PAGES)[number];

/** A story that was read, in the tab where it stands. */
async function readStory(stage: Stage): Promise<Tab> {
  const story = stage.put('reuters-story');
  const tab = await stage.open(story.url);
  const popup = await tab.popup();
  await settledCard(popup);
  await popup.close();
  return tab;
}

/** One of Sixty's pages, with a story on it where it can have one; the popup as Firefox for Android shows it, a page. */
async function openPage(stage: Stage, name: PageName): Promise<Tab> {
  if (name === 'open story') {
    const tab = await stage.driver.openOwnPage('src/library/library.html');
    await press(tab, await until(() => tab.evaluate((root) => root.querySelector('.story h2')?.textContent ?? '')));
    await until(() => tab.evaluate((root) => root.querySelector('dialog[open] .summary') !== null));
    return tab;
  }
  const query = name === 'popup' ? `?tab=${await tabWithStory(stage)}` : '';
  const tab = await stage.driver.openOwnPage(`src/${name}/${name}.html${query}`);
  const there = { library: '.story', popup: '.card[data-state=story] .reasons', panel: '.day-story' }[name as string];
  await until(() =>
    tab.evaluate((root, wanted) => root.querySelector(wanted) !== null, there ?? 'main section, main p'),
  );
  return tab;
}

/** The browser's number of the tab that has been read. */
async function tabWithStory(stage: Stage): Promise<number> {
  const own = await stage.driver.openOwnPage('src/marks/marks.html');
  const id = await own.evaluate(async (root) => {
    const view = (root as Document).defaultView as unknown as { wrappedJSObject?: typeof globalThis };
    const { chrome: api } = (view.wrappedJSObject ?? view) as unknown as typeof globalThis;
    const { Cu } = globalThis as { Cu?: { cloneInto<T>(value: T, into: unknown): T } };
    const tabs = await api.tabs.query(Cu?.cloneInto({}, view) ?? {});
    return tabs.find(({ url }) => url?.includes('reuters.com'))?.id ?? -1;
  });
  await own.close();
  return id;
}

inEachBrowser((stage) => {
  beforeAll(() => readStory(stage));

  it.each(PAGES)('%s: axe finds nothing, light and dark; by keys alone; at 320 px; and nothing jumps', async (name) => {
    const tab = await openPage(stage, name);
    expect(await findings(tab)).toEqual([]);
    await walk(tab);
    if (stage.name === 'chromium') expect(await shifts(tab)).toBeLessThan(0.05);
    await tab.look({ width: 320 });
    await until(() => tab.evaluate(() => innerWidth <= 320));
    const wide = await tab.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('body *')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth + 1 && one.checkVisibility() && !one.closest('.unseen'),
        )
        .map((one) => `${one.localName}.${one.className}`),
    );
    expect(wide).toEqual([]);
    await tab.close();
  });

  it('the card on a page: axe finds nothing, and it is gone through by keys alone', async () => {
    const tab = await readStory(stage);
    const { surface } = await openCardByKey(tab);
    // axe does not see into a closed shadow root: it gets a copy of what is in there.
    const copy = await surface.evaluate((root) => ({
      css: [...(root as ShadowRoot).adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .concat([...root.querySelectorAll('style')].map((style) => style.textContent ?? ''))
        .join('\n'),
      html: [...root.children].map((one) => (one.localName === 'style' ? '' : one.outerHTML)).join(''),
    }));
    expect(copy.css.length).toBeGreaterThan(3000);
    await walk(tab, surface);
    const url = 'https://copy.example/card';
    stage.web.putHtml(
      url,
      `<!doctype html><html lang="en"><title>Copy</title><style>${copy.css}</style><body>${copy.html}</body></html>`,
    );
    const page = await stage.open(url);
    await until(() => page.evaluate((root) => root.querySelector('.card .summary') !== null));
    expect(await findings(page)).toEqual([]);
  });

  it('says that it is working only after a tenth of a second, and hands a story on to other programs', async () => {
    await readStory(stage);
    const tab = await openPage(stage, 'popup');
    const waiting = await tab.evaluate((root) => {
      const working = (root as Document).createElement('div');
      working.className = 'working';
      root.querySelector('.card')?.append(working);
      const { opacity, animationDelay } = getComputedStyle(working);
      working.remove();
      return { opacity, animationDelay };
    });
    expect(waiting).toEqual({ opacity: '0', animationDelay: '0.1s' });
    await tab.evaluate((root) => {
      const view = (root as Document).defaultView as unknown as { wrappedJSObject?: typeof globalThis };
      const page = view.wrappedJSObject ?? (view as unknown as typeof globalThis);
      page.navigator.share = async (data) => {
        (root as Document).documentElement.dataset['shared'] = data?.text ?? '';
      };
    });
    // Drawn anew, the card has the button.
    await press(tab, 'Up to 30 words');
    await until(() => tab.evaluate((root) => root.querySelector('.tools [aria-label=Share]') !== null));
    await tab.look({ width: 320 });
    await until(() => tab.evaluate(() => innerWidth <= 320));
    const bottoms = await tab.evaluate((root) =>
      [...root.querySelectorAll('.tools > :not(.tools-gap)')].map((one) => one.getBoundingClientRect().bottom),
    );
    expect(bottoms.length).toBeGreaterThan(5);
    // All tools in one line.
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(8);
    await press(tab, 'Share');
    const shared = await until(() =>
      tab.evaluate((root) => (root as Document).documentElement.dataset['shared'] ?? ''),
    );
    expect(shared).toContain('https://www.reuters.com/');
    await tab.close();
  });
});

/** How much has jumped while it was loaded: the sum of Chromium's layout shifts. */
const shifts = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );
