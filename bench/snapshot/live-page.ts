import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { snapshotScript } from './script.ts';

/** Milliseconds that a page's own scripts get after it was parsed. */
const SETTLE = 500;
const PATIENCE = 30_000;

/** A page as the browser has it. */
export interface LivePage {
  /** What the content script hands over. */
  snapshot: string;
  /** All text of the document, whether shown or not. */
  text: string;
}

/** A Chromium that shows saved pages under their own addresses, and reaches nothing else. */
export interface LivePages {
  show(html: string, url: string): Promise<LivePage>;
  close(): Promise<void>;
}

/** @param scripts do the scripts that stand in a page run? Those that it would fetch never do */
export async function livePages(scripts: boolean): Promise<LivePages> {
  const executablePath = findBrowser(process.cwd(), 'chromium');
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
  const script = await snapshotScript();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  return {
    show: (html, url) => show(browser, { html, url, script, scripts }),
    close: () => browser.close(),
  };
}

async function show(
  browser: Browser,
  { html, url, script, scripts }: { html: string; url: string; script: string; scripts: boolean },
): Promise<LivePage> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    let shown = false;
    page.on('request', (request) => {
      const own = !shown && isPage(page, request);
      shown ||= own;
      // "Aborted" leaves the page where it is when a script of its own would go elsewhere.
      const answer = own ? request.respond(asPage(html, scripts)) : request.abort('aborted');
      answer.catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    if (scripts) await new Promise((resolve) => setTimeout(resolve, SETTLE));
    await page.evaluate(script);
    const snapshot = (await page.evaluate('takeSnapshot()')) as string;
    return { snapshot, text: (await page.evaluate('document.documentElement.textContent')) as string };
  } finally {
    await page.close();
  }
}

const isPage = (page: Page, request: HTTPRequest): boolean =>
  request.isNavigationRequest() && request.frame() === page.mainFrame();

/** The policy stops the page's scripts; ours comes through the debugger, and runs. */
const asPage = (body: string, scripts: boolean) => ({
  contentType: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': scripts ? "script-src 'unsafe-inline'" : "script-src 'none'" },
  body,
});
