import type { Page } from 'puppeteer-core';
import type { Stage } from './chromium.ts';

/** A host where nothing of Sixty runs until it is asked; the same pages stand there. */
export const ELSEWHERE = 'news.sixty.invalid';

export interface StoryTimes {
  /** Milliseconds, each story one. */
  badge: number[];
  saved: number[];
  popupKept: number[];
  popupNew: number[];
}

/** Longer than this nobody waits. */
const PATIENCE = 8000;

/** Opens stories and their popups, and takes the times; pages that the detector does not take for stories are left out. */
export async function stories(stage: Stage, addresses: readonly string[]): Promise<StoryTimes> {
  const times: StoryTimes = { badge: [], saved: [], popupKept: [], popupNew: [] };
  for (const url of addresses) {
    await listen(stage);
    const page = await stage.browser.newPage();
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const loaded = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.timeOrigin + (entry?.domContentLoadedEventStart ?? 0);
      });
      const badges = await badgesOf(stage);
      const [story, saved] = [badges.get('60'), badges.get('✓')];
      if (story === undefined || saved === undefined) continue;
      times.badge.push(story - loaded);
      times.saved.push(saved - loaded);
      times.popupKept.push(await popup(stage, page));
      await page.goto(url.replace(new URL(url).host, ELSEWHERE), { waitUntil: 'domcontentloaded' });
      times.popupNew.push(await popup(stage, page));
    } finally {
      await page.close();
    }
  }
  return times;
}

/** Has the worker take down when it draws a badge. */
async function listen(stage: Stage): Promise<void> {
  const { session } = await stage.worker();
  const expression = `(() => {
    globalThis.badges = [];
    if (globalThis.badgesHeard) return;
    globalThis.badgesHeard = true;
    for (const { action } of [chrome, globalThis.browser ?? chrome]) {
      const set = action.setBadgeText;
      action.setBadgeText = (details) => {
        badges.push([details.text, performance.timeOrigin + performance.now()]);
        return set.call(action, details);
      };
    }
  })()`;
  await session.send('Runtime.evaluate', { expression });
  await session.detach();
}

async function badgesOf(stage: Stage): Promise<Map<string, number>> {
  const { session } = await stage.worker();
  const until = Date.now() + PATIENCE;
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'JSON.stringify(badges)' });
    const badges = new Map(JSON.parse(String(result.value)) as [string, number][]);
    if (badges.has('✓') || Date.now() > until) {
      await session.detach();
      return badges;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** From the popup's first moment to its first sentence. */
async function popup(stage: Stage, page: Page): Promise<number> {
  const extension = (await stage.browser.extensions()).get(stage.id);
  if (!extension) throw new Error('the extension is gone');
  await page.bringToFront();
  const isPopup = stage.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: PATIENCE });
  await extension.triggerAction(page);
  const shown = await (await isPopup).asPage();
  const ms = await shown.evaluate(async (patience) => {
    const sentence = () => document.querySelector('article.card .sentence');
    while (!sentence() && performance.now() < patience) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  }, PATIENCE);
  await shown.close().catch(() => undefined);
  return ms;
}
