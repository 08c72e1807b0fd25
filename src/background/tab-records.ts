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
  outcome?: Outcome;
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

/** Adds to what is known of the page; what was known of another page in this tab is forgotten. One change at a time. */
export function noteTab(tabId: number, page: string, news: Omit<TabRecord, 'page'>): Promise<void> {
  const change = async (): Promise<void> => {
    const known = await tabRecord(tabId, page);
    await browser.storage.session.set({ [keyOf(tabId)]: { ...known, page, ...news } satisfies TabRecord });
  };
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
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
