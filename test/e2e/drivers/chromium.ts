import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumTab } from './chromium-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { until } from './until.ts';

/** What a fresh, silent Chromium needs, also as root in a container. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsFirstBalancedModeAutoEnable,Translate,AutofillServerCommunication',
  '--ignore-certificate-errors',
  '--lang=en-US',
];

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { executable, extension, proxy, headless = true, width = 1280, height = 900, display } = options;
  const profile = await mkdtemp(join(tmpdir(), 'sixty-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: options.privateWindows ? true : [extension],
    userDataDir: profile,
    ...(display && { env: { ...process.env, DISPLAY: display } }),
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...FLAGS,
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  if (options.privateWindows) await installForPrivateWindows(browser, extension);
  const id = await extensionId(browser);
  await closeWelcome(browser);
  const own = await helperPage(browser, id);
  await browser.defaultBrowserContext().overridePermissions(`chrome-extension://${id}`, ['clipboard-read']);
  const tab = (page: Page): Promise<Tab> => chromiumTab(browser, page, own, id);
  const worker = () => browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
  return {
    name: 'chromium',
    async open(url) {
      const page = await browser.newPage();
      const opened = await tab(page);
      await opened.go(url);
      return opened;
    },
    async openPrivate(url) {
      await own.evaluate(async (address) => {
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === url);
      const page = await target.page();
      if (!page) throw new Error('The private window has no page.');
      const opened = await tab(page);
      await opened.go(url);
      return opened;
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return tab(page);
    },
    async addresses() {
      return browser
        .targets()
        .filter((target) => target.type() === 'page')
        .map((target) => target.url());
    },
    async stopWorker() {
      await (await worker()?.worker())?.close();
      await until(async () => !worker());
    },
    async workerRuns() {
      return worker() !== undefined;
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async clipboard() {
      await own.bringToFront();
      return until(() => own.evaluate(() => navigator.clipboard.readText()));
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A fresh profile opens the welcome page, at a moment of its own, and brings it before the page that a flow looks at. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 20_000 });
  await (await target.asPage()).close();
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => /^chrome-extension:/.test(one.url()), { timeout: 20_000 });
  return new URL(target.url()).host;
}

/** As with the switch for private windows on the browser's page of extensions, which puppeteer's own way has not got. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
}

/** A page with the extension's rights that runs none of its code: what is asked through it neither wakes nor keeps the worker. */
async function helperPage(browser: Browser, id: string): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}
