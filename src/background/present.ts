import type { Tabs } from '../browser.ts';
import { browser } from '../browser.ts';
import type { ReadState } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { askPage, tellSurfaces } from '../messages/send.ts';
import { cardPlace } from '../storage/settings.ts';
import { noteCard, subjectOf } from './card-subject.ts';
import { inject, OVERLAY } from './content-files.ts';
import { openPopup } from './open-popup.ts';
import { isOff } from './site-mode.ts';

/** Milliseconds before "working" is drawn. */
const SPINNER = 100;

/** What a popup or window shows of a tab instead of its page: the answer to a menu click where no overlay can be. */
const instead = new Map<number, { result: Promise<ReadState>; seen: boolean }>();
const keyOf = (tabId: number) => `instead:${tabId}`;

/**
 * Shows the outcome of a piece of work to whoever looks at this tab: in the overlay, and where the page lets none in (a PDF,
 * the browser's own pages, shops) in the popup or a small window. Never rejects.
 */
export async function present(
  tab: Tabs.Tab,
  work: Promise<ReadState>,
  step: 'reading' | 'fetching',
  about: { link?: string } | 'selection' = {},
): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const result = work.catch((error: unknown): ReadState => ({ state: 'failed', failure: failureOf(error) }));
  // Nothing of ours goes into a page of such a site, not even to say so.
  if (await isOff(tab.url ?? '')) return presentElsewhere(tabId, siteOff(tab.url));
  const subject = about === 'selection' ? {} : about;
  await noteCard(tabId, subject);
  const early = await Promise.race([result, later(SPINNER)]);
  const link = 'link' in subject ? subject.link : undefined;
  if (!(await drawn(tabId, early ?? { state: 'working', step }, link))) return presentElsewhere(tabId, result);
  // A page that goes away meanwhile takes its card with it.
  const state = await result;
  if (!early) await drawn(tabId, state, link);
  if (state.state === 'story') await noteCard(tabId, { ...subject, ...subjectOf(state) });
}

async function siteOff(url = ''): Promise<ReadState> {
  return { state: 'failed', failure: { code: 'site-off', message: new URL(url).hostname } };
}

async function presentElsewhere(tabId: number, result: Promise<ReadState>): Promise<void> {
  const answer = { result, seen: false };
  instead.set(tabId, answer);
  await openPopup(tabId);
  const state = await result;
  // Nobody has asked yet: it waits where it outlives the worker.
  if (!answer.seen) await browser.storage.session.set({ [keyOf(tabId)]: state });
  if (instead.get(tabId) === answer) instead.delete(tabId);
  tellSurfaces('tab/changed', { tabId });
}

/** What is shown instead of the tab's page, once; then the page is the subject again. */
export async function presented(tabId: number): Promise<ReadState | undefined> {
  const running = instead.get(tabId);
  if (running) {
    running.seen = true;
    return running.result;
  }
  const key = keyOf(tabId);
  const state = (await browser.storage.session.get(key))[key] as ReadState | undefined;
  if (state) await browser.storage.session.remove(key);
  return state;
}

/** Draws in the overlay, putting it into the page first where it is not there. False where no overlay can be. */
async function drawn(tabId: number, state: ReadState, link: string | undefined): Promise<boolean> {
  const place = await cardPlace.get();
  const what = { shown: 'card', state, ...(link !== undefined && { link }), ...(place && { place }) } as const;
  const show = () => askPage(tabId, 'overlay/show', what);
  try {
    await show().catch(async () => {
      await inject(tabId, OVERLAY);
      await show();
    });
    return true;
  } catch {
    return false;
  }
}

function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
