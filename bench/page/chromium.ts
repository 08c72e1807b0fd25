import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { FLAGS } from '../../test/e2e/drivers/chromium.ts';

/** Chromium with the built package in it. */
export interface Stage {
  browser: Browser;
  id: string;
  version: string;
  /** A page with the extension's rights that runs none of its code. */
  own: Page;
  /** The running worker, woken if it sleeps. */
  worker(): Promise<{ target: Target; session: CDPSession }>;
  /** Ends the worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the built package, behind a proxy, and closes the welcome page. */
export async function startChromium(proxy: string): Promise<Stage> {
  const root = process.cwd();
  const executablePath = findBrowser(root, 'chromium');
  if (!executablePath) throw new Error('no Chromium on this machine: node scripts/setup.mjs chromium');
  const profile = await mkdtemp(join(tmpdir(), 'sixty-bench-'));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [join(root, 'dist', 'chrome')],
    userDataDir: profile,
    args: [...FLAGS, `--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'],
  });
  const isWorker = (target: Target): boolean => target.type() === 'service_worker';
  const first = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const id = new URL(first.url()).host;
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 20_000 });
  await (await welcome.asPage()).close();
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/manifest.json`);
  return {
    browser,
    id,
    version: await browser.version(),
    own,
    async worker() {
      await own.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      const target = await browser.waitForTarget(isWorker, { timeout: 10_000 });
      return { target, session: await target.createCDPSession() };
    },
    async stopWorker() {
      await (await browser.targets().find(isWorker)?.worker())?.close();
      while (browser.targets().some(isWorker)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
