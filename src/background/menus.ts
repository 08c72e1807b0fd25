import type { Menus, Tabs } from '../browser.ts';
import { browser } from '../browser.ts';
import { browserText } from './browser-text.ts';
import { summarizeLink } from './summarize-link.ts';
import { summarizePage } from './summarize-page.ts';
import { summarizeSelection } from './summarize-selection.ts';

const ITEMS: { id: string; contexts: Menus.ContextType[]; title: string; targetUrlPatterns?: string[] }[] = [
  { id: 'page', contexts: ['page', 'frame'], title: 'menuPage' },
  { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
  // What is no page of the web has none to be summarized.
  { id: 'link', contexts: ['link'], title: 'menuLink', targetUrlPatterns: ['*://*/*'] },
];

let last = Promise.resolve();

/**
 * Makes the entries anew: their texts follow the reader's language and our version. One time after the other, as a browser
 * that starts with a new version asks for them twice. Phones have no such menus.
 */
export function createMenus(): Promise<void> {
  last = last.then(create, create);
  return last;
}

async function create(): Promise<void> {
  if (!browser.contextMenus) return;
  const titles = await Promise.all(ITEMS.map(({ title }) => browserText(title)));
  await browser.contextMenus.removeAll();
  for (const [n, { title: _, ...item }] of ITEMS.entries()) {
    browser.contextMenus.create({ ...item, title: titles[n] ?? '' });
  }
}

/** The reader has chosen another language, here or on another device. */
export async function renameMenus(): Promise<void> {
  await Promise.allSettled(
    ITEMS.map(async ({ id, title }) => browser.contextMenus?.update(id, { title: await browserText(title) })),
  );
}

/** Runs inside the reader's gesture up to the first `await` of what it calls. @returns when the reader has been answered */
export function menuClicked(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> | undefined {
  if (!tab) return undefined;
  if (info.menuItemId === 'link' && info.linkUrl) return summarizeLink(tab, info.linkUrl);
  if (info.menuItemId === 'selection') return summarizeSelection(tab, info.selectionText ?? '', info.frameId ?? 0);
  return summarizePage(tab);
}
