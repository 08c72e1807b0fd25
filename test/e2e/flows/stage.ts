import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { type Page, page } from '../../pages/page.ts';
import { launchChromium } from '../drivers/chromium.ts';
import type { Driver, LaunchOptions, Tab } from '../drivers/driver.ts';
import { launchFirefox } from '../drivers/firefox.ts';
import { unasked } from '../server/ledger.ts';
import { Web } from '../server/web.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const launch = { chromium: launchChromium, firefox: launchFirefox };
const built = { chromium: 'chrome', firefox: 'firefox' } as const;

/** A browser with Sixty in it, before a web of our own. */
export interface Stage {
  readonly name: 'chromium' | 'firefox';
  readonly driver: Driver;
  readonly web: Web;
  /** Puts a page of `test/pages` where it belongs, and says where that is. */
  put(slug: string): Page['expected'];
  /** A script of the page's own will ask for this address: any other that a script asks for fails the run. */
  expectFetch(url: string): void;
  /** Opens it; what a test opened is closed after it. */
  open(url: string, where?: 'tab' | 'private'): Promise<Tab>;
}

interface Staging {
  /** Where a flow is about what one browser has and the other has not. */
  browsers?: readonly ('chromium' | 'firefox')[];
  /** A script that runs in each window of the extension before its own: a part of the browser that is replaced. */
  inWindows?: string;
  /** A script that runs in Firefox's worker before its own. */
  inWorker?: string;
  /** One browser after the other, for flows in which each keeps both processors busy. */
  inTurn?: boolean;
}

/**
 * The same flows in each browser: a fresh profile for the file, a fresh tab for the test.
 * @param more how the browser is launched
 * @param granted host patterns that the reader has granted before; headless, nobody could answer the browser's question
 */
export function inEachBrowser(
  flows: (stage: Stage) => void,
  granted: string[] = [],
  more: Pick<LaunchOptions, 'privateWindows'> & Staging = {},
): void {
  const { browsers = ['chromium', 'firefox'], inWindows = '', inWorker = '', inTurn = false, ...how } = more;
  const inOne = (name: 'chromium' | 'firefox') => {
    const web = new Web();
    let driver: Driver | undefined;
    let extension: Awaited<ReturnType<typeof packageWith>> | undefined;
    let tabs: Tab[] = [];
    const visited: string[] = [];
    const fetched: string[] = [];
    beforeAll(async () => {
      await web.start();
      const executable = findBrowser(root, name);
      if (!executable) throw new Error(`There is no ${name} on this machine: node scripts/setup.mjs ${name}`);
      extension = await packageWith(join(root, 'dist', built[name]), granted, { inWindows, inWorker });
      const seed = name === 'firefox' && inject('firefoxSeed');
      const more = seed ? { ...how, seed } : how;
      driver = await launch[name]({ executable, extension: extension.folder, proxy: web.proxy, ...more });
    });
    afterEach(async () => {
      for (const tab of tabs) await tab.close();
      tabs = [];
    });
    afterAll(async () => {
      await driver?.close();
      await extension?.remove();
      await web.stop();
      const strays = unasked(web.seen, { contents: web.contents(), visited, fetched });
      expect(strays.join('\n'), 'requests nobody asked for').toBe('');
    });
    flows({
      name,
      web,
      get driver() {
        if (!driver) throw new Error('The browser did not start.');
        return driver;
      },
      put(slug) {
        const { html, expected } = page(slug);
        web.putHtml(expected.url, html);
        return expected;
      },
      expectFetch: (url) => void fetched.push(url),
      async open(url, where = 'tab') {
        visited.push(url);
        const tab = await (where === 'tab' ? this.driver.open(url) : this.driver.openPrivate(url));
        tabs.push(tab);
        return {
          ...tab,
          go(to) {
            visited.push(to);
            return tab.go(to);
          },
          async menu(target) {
            if (target.on === 'link') fetched.push(await tab.evaluate(hrefOf, target.selector));
            return tab.menu(target);
          },
        };
      },
    });
  };
  // Both at once, the tests of each in their order: either waits for its browser most of the time.
  describe.each(browsers)('%s', { concurrent: !inTurn }, (name) => {
    describe('', { concurrent: false }, () => inOne(name));
  });
}

const hrefOf = (root: Document | ShadowRoot, selector: string) =>
  root.querySelector<HTMLAnchorElement>(selector)?.href ?? '';

/** The built package, or a copy of it that differs only in hosts granted from the start, and in scripts before its own. */
async function packageWith(
  folder: string,
  hosts: string[],
  { inWindows, inWorker }: Required<Pick<Staging, 'inWindows' | 'inWorker'>>,
): Promise<{ folder: string; remove(): Promise<void> }> {
  if (hosts.length === 0 && inWindows === '' && inWorker === '') return { folder, remove: async () => undefined };
  const copy = await mkdtemp(join(tmpdir(), 'sixty-package-'));
  await cp(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (hosts.length > 0) manifest.host_permissions = hosts;
  if (inWorker !== '') {
    await writeFile(join(copy, 'before-worker.js'), inWorker);
    manifest.background.scripts.unshift('before-worker.js');
  }
  await writeFile(file, JSON.stringify(manifest));
  if (inWindows !== '') await putIntoWindows(copy, inWindows);
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}

async function putIntoWindows(folder: string, script: string): Promise<void> {
  await writeFile(join(folder, 'before.js'), script);
  for (const name of await readdir(join(folder, 'src'), { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, 'src', name);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<head>', '<head><script src="/before.js"></script>'));
  }
}
