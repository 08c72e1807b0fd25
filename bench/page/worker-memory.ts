import type { CDPSession } from 'puppeteer-core';
import { page } from '../../test/pages/page.ts';
import type { Stage } from './chromium.ts';

/** What the worker has loaded of the reading line (scripts/build/classic-scripts.ts): a function that gives its exports. */
const LINE = `Object.entries(globalThis[Symbol.for('sixty')]).find(([name]) => name.startsWith('reading-line'))?.[1]`;

/** Megabytes of the worker's heap after 10 and after so many stories, each with words and addresses of its own. */
export async function workerMemory(stage: Stage, story: string, all: number): Promise<{ few: number; many: number }> {
  await stage.stopWorker();
  const { session } = await stage.worker();
  await load(session, stage, story);
  const { html } = page('reuters-story');
  await read(session, html, 0, 10);
  const few = await heap(session);
  // A hundred at a time: a browser that is asked for longer than three minutes is given up.
  for (let from = 10; from < all; from += 100) await read(session, html, from, Math.min(all, from + 100));
  const many = await heap(session);
  await session.detach();
  return { few, many };
}

/** A page that the detector takes for a story has the worker load its reading line. */
async function load(session: CDPSession, stage: Stage, story: string): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto(story);
  for (const until = Date.now() + 20_000; ; ) {
    if (Date.now() > until) throw new Error('the worker has not loaded its reading line: the page is no story to it');
    const { result } = await session.send('Runtime.evaluate', { expression: `typeof ${LINE}` });
    if (result.value === 'function') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.close();
}

/** The reading line itself, in the worker: the round trips of tabs would take hours. */
async function read(session: CDPSession, html: string, from: number, to: number): Promise<void> {
  const expression = `(async () => {
    const line = ${LINE}();
    for (let i = ${from}; i < ${to}; i++) {
      const page = ${JSON.stringify(html)}.replace(/class="/g, 'class="c' + i + ' ').replace(/<p>/g, '<p>Item ' + i + '. ');
      line.toStory(line.readPage(page, { url: 'https://www.reuters.com/world/story-' + i }), '2026-11-22T00:00:00Z');
    }
  })()`;
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
