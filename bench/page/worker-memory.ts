import type { CDPSession } from 'puppeteer-core';
import { page } from '../../test/pages/page.ts';
import type { Stage } from './chromium.ts';

/** Megabytes of the worker's heap after 10 and after 1,000 stories, each with words and addresses of its own. */
export async function workerMemory(stage: Stage, story: string): Promise<{ few: number; many: number }> {
  await stage.stopWorker();
  const { session } = await stage.worker();
  await load(session, stage, story);
  const { html } = page('reuters-story');
  await read(session, html, 0, 10);
  const few = await heap(session);
  await read(session, html, 10, 1000);
  const many = await heap(session);
  await session.detach();
  return { few, many };
}

/** A page that the detector takes for a story has the worker load its reading line. */
async function load(session: CDPSession, stage: Stage, story: string): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto(story);
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'typeof globalThis.sixtyReadingLine' });
    if (result.value === 'object') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.close();
}

/** The reading line itself, in the worker: the round trips of tabs would take hours. */
async function read(session: CDPSession, html: string, from: number, to: number): Promise<void> {
  const expression = `(async () => {
    const line = globalThis.sixtyReadingLine;
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
