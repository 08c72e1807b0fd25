import type { Browser } from 'puppeteer-core';
import { type Opened, stopWorker } from './browser.ts';

/** Milliseconds at the median and at the 95th percentile, with the best and the worst. */
export interface Spread {
  median: number;
  p95: number;
  least: number;
  most: number;
}

export interface Figures {
  stories: number;
  fillPerStory: number | null;
  save: Spread;
  listed: Spread;
  plainPut: Spread;
  open: Spread;
  plainGet: Spread;
  key: Spread;
  cold: Spread;
  paint: Spread;
  heap: number;
  worker: Spread;
  catalogue: number;
  index: number;
  disk: number;
  segments: number;
  missed: string[];
  slowest: [number, string][];
}

type Pair = { ours: number[]; plain: number[] };
type Saves = Pair & { listed: number[] };
interface Harness {
  fill(from: number, to: number): Promise<number>;
  saves(from: number, count: number): Promise<Saves>;
  opens(stories: number, count: number): Promise<Pair>;
  searches(
    stories: number,
    count: number,
  ): Promise<{ keys: number[]; cold: number[]; missed: string[]; slowest: [number, string][] }>;
  listing(): Promise<{ catalogue: number; list: number }>;
  sizes(): Promise<Record<'segments' | 'blocks' | 'index' | 'disk', number>>;
  workerAnswer(): Promise<number>;
}

const SAVES = 100;
const OPENS = 200;
const QUERIES = 60;
const STARTS = 7;

/** All figures of a library of that size, made where there are fewer stories. @param restart the browser, so that nothing is warm */
export async function measure(opened: Opened, size: number, restart: () => Promise<Opened>): Promise<Figures> {
  const ask = <T>(page: Opened['page'], name: keyof Harness, ...args: number[]): Promise<T> =>
    page.evaluate(
      (method, list) =>
        (globalThis as unknown as { harness: Record<string, (...a: number[]) => Promise<never>> }).harness[method]?.(
          ...list,
        ) as Promise<T>,
      name,
      args,
    ) as Promise<T>;
  const count = await opened.page.evaluate(() =>
    indexedDB.databases().then((all) => all.some(({ name }) => name === 'sixty')),
  );
  const there = count ? await storiesIn(opened) : 0;
  let fillPerStory: number | null = null;
  for (let at = there; at < size; at += 5000) {
    const to = Math.min(size, at + 5000);
    const took = await ask<number>(opened.page, 'fill', at, to);
    fillPerStory = took / (to - at);
    console.error(`${to} stories, ${fillPerStory.toFixed(2)} ms each`);
  }
  const { browser, page, base } = await restart();
  const listing = await ask<{ catalogue: number; list: number }>(page, 'listing');
  const sizes = await ask<Awaited<ReturnType<Harness['sizes']>>>(page, 'sizes');
  const searches = await ask<Awaited<ReturnType<Harness['searches']>>>(page, 'searches', size, QUERIES);
  const opens = await ask<Pair>(page, 'opens', size, OPENS);
  const { paint, heap } = await paints(browser, `${base}src/library/library.html`);
  const worker: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    await stopWorker(browser);
    worker.push(await ask<number>(page, 'workerAnswer'));
  }
  // Last, as it makes the library larger: the stories saved here are not those of the next size.
  const saves = await ask<Saves>(page, 'saves', 10_000_000 + size, SAVES);
  return {
    stories: size,
    fillPerStory,
    save: spread(saves.ours),
    listed: spread(saves.listed),
    plainPut: spread(saves.plain),
    open: spread(opens.ours),
    plainGet: spread(opens.plain),
    key: spread(searches.keys),
    cold: spread(searches.cold),
    paint: spread(paint),
    heap,
    worker: spread(worker),
    catalogue: listing.catalogue,
    index: sizes.index,
    disk: sizes.disk,
    segments: sizes.segments,
    missed: searches.missed,
    slowest: searches.slowest,
  };
}

async function storiesIn({ page }: Opened): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('sixty');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => {
            database.close();
            done(Math.floor(counting.result / 1000) * 1000);
          };
        };
      }),
  );
}

/** From the beginning of the navigation until the first stories are drawn. */
async function paints(browser: Browser, url: string): Promise<{ paint: number[]; heap: number }> {
  const paint: number[] = [];
  let heap = 0;
  for (let i = 0; i < STARTS; i++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const see = (): void => {
        if (!document.querySelector('.story')) requestAnimationFrame(see);
        else requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })));
      };
      requestAnimationFrame(see);
    });
    await page.goto(url);
    const handle = await page.waitForFunction(() => (globalThis as { drawnAt?: number }).drawnAt);
    paint.push((await handle.jsonValue()) ?? 0);
    heap = (await page.metrics()).JSHeapUsedSize ?? 0;
    await page.close();
  }
  return { paint, heap };
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), least: at(0), most: at(1) };
}
