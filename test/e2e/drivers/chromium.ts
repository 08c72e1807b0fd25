import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumTab } from './chromium-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { PATIENCE, until } from './until.ts';

const OFF = [
  'HttpsFirstBalancedModeAutoEnable',
  'Translate',
  'AutofillServerCommunication',
  // Panels of the browser's own that it draws in advance, which takes half as long again as the rest of its start.
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];
const without = (features: readonly string[]): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${features}`,
  '--ignore-certificate-errors',
  '--lang=en-US',
];

/** What a fresh, silent Chromium needs, also as root in a container. */
export const FLAGS = without(OFF);
/** And without a process in reserve, started at once, that most flows never need; a reader's browser has one, and so do the benches. */
const FLOW_FLAGS = without([...OFF, 'SpareRendererForSitePerProcess']);

/** What only Chromium lets be done to it. */
export interface ChromiumDriver extends Driver {
  /** Runs a script in the worker, waking it where it sleeps. */
  inWorker(script: string): Promise<void>;
  /** Hears what the worker says to the console, until it ends. */
  hearWorker(heard: (text: string) => void): Promise<void>;
  /** Ends the worker, busy or not, and does not wait: whoever asked it something may wake the next one at once. */
  endWorker(): Promise<void>;
  /** Bytes that the extension may keep; null for what the browser gives. */
  limitStorage(bytes: number | null): Promise<void>;
  /** Loads the extension anew, as an update does, with its pages open. */
  reloadExtension(): Promise<void>;
  /** Ends the browser in the middle of whatever it does, as a power cut; its profile stays. */
  kill(): Promise<void>;
}

type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/** What Chromium's own page of extensions may do. */
interface Extensions {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
  };
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const { executable, extension, proxy, headless = true, width = 1280, height = 900, display } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sixty-chromium-')));
  const fresh = !existsSync(join(profile, 'Default'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: options.privateWindows ? true : [extension],
    userDataDir: profile,
    ...(display && { env: { ...process.env, DISPLAY: display } }),
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...FLOW_FLAGS,
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  if (options.privateWindows) await loadUnpacked(browser, extension, true);
  const id = await extensionId(browser);
  if (fresh) await closeWelcome(browser);
  let own = await helperPage(browser, id);
  await browser.defaultBrowserContext().overridePermissions(`chrome-extension://${id}`, ['clipboard-read']);
  const tab = (page: Page): Promise<Tab> => chromiumTab(browser, page, () => own, id);
  const worker = () => browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
  /** What looks into the worker. It would keep the target of one that has ended. */
  let looking: CDPSession[] = [];
  const endWorker = async () => {
    await Promise.all(looking.map((session) => session.detach().catch(() => undefined)));
    looking = [];
    await (await worker()?.worker())?.close().catch(() => undefined);
  };
  /** A worker that starts again may keep its target, but not what was attached to it. */
  const awake = async () => {
    // Any message wakes the worker; nobody has to answer it.
    await own.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const session = await target.createCDPSession();
    looking.push(session);
    return session;
  };
  const hostAccess = async (access: HostAccess) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extensionId, given) =>
        (chrome as unknown as Extensions).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: given,
        }),
      id,
      access,
    );
    await page.close();
  };
  return {
    name: 'chromium',
    async inWorker(script) {
      const session = await awake();
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: script });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    async hearWorker(heard) {
      const session = await awake();
      session.on('Runtime.consoleAPICalled', ({ args }) => heard(String(args[0]?.value)));
      await session.send('Runtime.enable');
    },
    endWorker,
    async limitStorage(bytes) {
      const session = await own.createCDPSession();
      const quotaSize = bytes === null ? {} : { quotaSize: bytes };
      await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, ...quotaSize });
      // The limit ends with the session, which ends with the page.
    },
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
    takeBackSites: () => hostAccess('ON_CLICK'),
    giveSites: () => hostAccess('ON_ALL_SITES'),
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
      await endWorker();
      await until(async () => !worker());
    },
    async workerRuns() {
      return worker() !== undefined;
    },
    async reloadExtension() {
      // It takes its pages with it.
      const page = await browser.newPage();
      await loadUnpacked(browser, extension, false);
      own = await helperPage(browser, id, page);
    },
    async kill() {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async clipboard() {
      await own.bringToFront();
      return until(() => own.evaluate(() => navigator.clipboard.readText()));
    },
    async close() {
      await browser.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A fresh profile opens the welcome page, at a moment of its own, and brings it before the page that a flow looks at. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: PATIENCE });
  await (await target.asPage()).close();
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => /^chrome-extension:/.test(one.url()), { timeout: PATIENCE });
  return new URL(target.url()).host;
}

/** As with the switch for private windows on the browser's page of extensions, which puppeteer's own way has not got. */
async function loadUnpacked(browser: Browser, path: string, enableInIncognito: boolean): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito });
  await session.detach();
}

/** A page with the extension's rights that runs none of its code: what is asked through it neither wakes nor keeps the worker. */
async function helperPage(browser: Browser, id: string, at?: Page): Promise<Page> {
  const page = at ?? (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}
