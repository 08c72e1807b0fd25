import { browser } from '../browser.ts';
import type { Verdict } from '../core/story.ts';
import type { ReadState } from '../messages/contract.ts';

/** How the reading of a page ended. A saved story is in the library and only named here. */
export type Outcome = { kind: 'saved'; id: string; verdict: Verdict } | { kind: 'shown'; state: ReadState };

/** What is known of the page in a tab. It holds for this address only: a record of another is no record. */
export interface TabRecord {
  /** `pageKey` of the address. */
  page: string;
  look?: Verdict;
  outcome?: Outcome | undefined;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/**
 * Records live in the browser's memory (`storage.session`): they outlive the worker, end with the browser, and never touch the
 * disk, so private tabs may have them.
 */
export async function tabRecord(tabId: number, page: string): Promise<TabRecord | undefined> {
  const key = keyOf(tabId);
  const record = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
  return record?.page === page ? record : undefined;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Adds to what is known of the page; what was known of another page in this tab is forgotten. One change at a time.
 * @param ends the end of work that was noted when it began: nothing is added where the tab was closed or has gone on since
 * @returns whether it was added
 */
export function noteTab(tabId: number, page: string, news: Omit<TabRecord, 'page'>, ends = false): Promise<boolean> {
  const change = async (): Promise<boolean> => {
    const known = await tabRecord(tabId, page);
    if (ends && !known) return false;
    await browser.storage.session.set({ [keyOf(tabId)]: { ...known, page, ...news } satisfies TabRecord });
    return true;
  };
  return inLine(change);
}

function inLine<T>(change: () => Promise<T>): Promise<T> {
  const done = last.then(change, change);
  last = done.catch(() => undefined);
  return done;
}

/** The tabs whose page was read as this story, as far as is known. */
export async function tabsWithStory(id: string): Promise<{ tabId: number; page: string }[]> {
  const kept = (await browser.storage.session.get()) as Record<string, TabRecord | undefined>;
  return Object.entries(kept).flatMap(([key, record]) => {
    const tabId = key.startsWith('tab:') ? Number(key.slice('tab:'.length)) : Number.NaN;
    const outcome = record?.outcome;
    return Number.isInteger(tabId) && outcome?.kind === 'saved' && outcome.id === id
      ? [{ tabId, page: record?.page ?? '' }]
      : [];
  });
}

/** Forgets how the reading ended, so that the next question reads anew. */
export function forgetTab(tabId: number): Promise<void> {
  return inLine(() => browser.storage.session.remove(keyOf(tabId)));
}
