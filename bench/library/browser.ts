import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/**
 * A copy of the built package with one page more, `bench.html`, that runs the harness. Always in the same place: the browser
 * names an unpacked extension by where it lies, and its library would be another's.
 */
export async function packageWithHarness(): Promise<string> {
  const folder = join(tmpdir(), 'sixty-bench-package');
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve('dist/chrome'), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome116',
      lib: { entry: resolve('bench/library/harness.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
  );
  return folder;
}

export interface Opened {
  browser: Browser;
  base: string;
  page: Page;
}

/** Starts Chromium with that package and profile, and waits for the harness. */
export async function open(extension: string, profile: string): Promise<Opened> {
  const executablePath = findBrowser(process.cwd(), 'chromium');
  if (!executablePath) throw new Error('No Chromium found; npm start says how to get one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const base = new URL('/', worker.url()).href;
  const page = await browser.newPage();
  await page.goto(`${base}bench.html`);
  await page.waitForFunction(() => 'harness' in globalThis);
  return { browser, base, page };
}

/** Ends the worker, as the browser does when it has been idle. */
export async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}
