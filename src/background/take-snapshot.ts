import { browser } from '../browser.ts';
import { Failed } from '../messages/failed.ts';
import { askPage } from '../messages/send.ts';
import { DETECTOR, inject } from './content-files.ts';
import { later } from './later.ts';
import { notReadable } from './page-address.ts';
import type { Page } from './read-story.ts';

/** The page in a tab; what it is may not be final while more of it is still to come. */
interface TakenPage extends Page {
  loading?: boolean | undefined;
}

/** Milliseconds: a page whose scripts never rest does not keep a reader waiting for ever. */
const PATIENCE = 10_000;

/**
 * The page in a tab as the reader sees it, by the content script that is there or is put there now.
 * @param url where the tab is, to tell why it cannot be read
 * @throws `Failed`: `no-access`, `unsupported-page`, `page-gone`, `interrupted`
 */
export async function takeSnapshot(tabId: number, url: string): Promise<TakenPage> {
  const tooLong = later(PATIENCE).then(() => Promise.reject(new Failed('interrupted')));
  return Promise.race([snap(tabId, url), tooLong]);
}

async function snap(tabId: number, url: string): Promise<TakenPage> {
  try {
    return await wholePage(tabId);
  } catch (error) {
    if (error instanceof Failed) throw error;
  }
  await inject(tabId, DETECTOR).catch(async (cause: unknown) => {
    throw await whyNot(tabId, url, cause);
  });
  try {
    return await wholePage(tabId);
  } catch (error) {
    if (error instanceof Failed) throw error;
    const page = await fromDeafPage(tabId).catch(() => undefined);
    if (page) return page;
    throw new Failed('page-gone');
  }
}

/** The page without a message: one that has taken the name by which scripts speak to us (content/extension-runtime.ts). */
async function fromDeafPage(tabId: number): Promise<Page | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: askDetector });
  return (answer?.result as Page | null | undefined) ?? undefined;
}

/** Runs in the page: uses nothing from this file. */
async function askDetector(): Promise<Page | undefined> {
  const scope = globalThis as { [name: symbol]: (() => Promise<string[]>) | undefined };
  const url = location.href;
  const pieces = await scope[Symbol.for('sixty.detector')]?.();
  return pieces && location.href === url ? { url, html: pieces.join('') } : undefined;
}

/** Asks for one piece after the other, so that the page gets its turn between them. */
async function wholePage(tabId: number): Promise<TakenPage> {
  const first = await askPage(tabId, 'page/snap', null);
  const html = [first.html];
  for (let piece = 1; piece < first.pieces; piece++) html.push(await askPage(tabId, 'page/snap-piece', { piece }));
  return { url: first.url, html: html.join(''), loading: first.loading };
}

/** Browsers say it in sentences that change; what holds after the failure says it better. */
async function whyNot(tabId: number, url: string, cause: unknown): Promise<Failed> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || (tab.url && tab.url !== url)) return new Failed('page-gone');
  const granted = await browser.permissions.contains({ origins: [url] }).catch(() => false);
  return notReadable(!granted, cause);
}
