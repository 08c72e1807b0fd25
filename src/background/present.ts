import type { Tabs } from '../browser.ts';
import { browser } from '../browser.ts';
import type { ReadState } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { tellSurfaces } from '../messages/send.ts';
import { type CardSubject, noteCard, noteOutcome } from './card-subject.ts';
import { drawOverlay } from './draw-overlay.ts';
import { later, SPINNER } from './later.ts';
import { openPopup } from './open-popup.ts';
import { isOff } from './site-mode.ts';

/** Work whose card was drawn before it was done, until the card has asked what came of it. */
const running = new Map<number, Promise<ReadState>>();

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
  subject: Pick<CardSubject, 'link' | 'selection'> = {},
): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const done = work.catch((error: unknown): ReadState => ({ state: 'failed', failure: failureOf(error) }));
  // Nothing of ours goes into a page of such a site, not even to say so.
  if (await isOff(tab.url ?? '')) return presentElsewhere(tabId, siteOff(tab.url));
  await noteCard(tabId, subject);
  const result = done.then((state) => noteOutcome(tabId, subject, state));
  const early = await Promise.race([result, later(SPINNER)]);
  // A card at work asks what comes of it: so it is told by another worker where this one ends, and one that was closed is not.
  if (!early) running.set(tabId, result);
  const { link } = subject;
  const state = early ?? { state: 'working', step };
  if (!(await drawOverlay(tabId, { shown: 'card', state, ...(link !== undefined && { link }) }))) {
    running.delete(tabId);
    return presentElsewhere(tabId, result);
  }
  await result;
}

/** The work that a tab's card was drawn at, asked for once; undefined where another worker did it. */
export function runningFor(tabId: number): Promise<ReadState> | undefined {
  const work = running.get(tabId);
  running.delete(tabId);
  return work;
}

async function siteOff(url = ''): Promise<ReadState> {
  return { state: 'failed', failure: { code: 'site-off', message: new URL(url).hostname } };
}

async function presentElsewhere(tabId: number, result: Promise<ReadState>): Promise<void> {
  const answer = { result, seen: false };
  instead.set(tabId, answer);
  // What outlives the worker, where the browser has room for it: that there is work, and what came of it until somebody asks.
  const note = (state: ReadState) => browser.storage.session.set({ [keyOf(tabId)]: state }).catch(() => undefined);
  await note({ state: 'working', step: 'reading' });
  // What cannot be opened now stands behind the button.
  await openPopup(tabId).catch(() => undefined);
  const state = await result;
  // The tab was closed, or shows what was asked for since.
  if (instead.get(tabId) !== answer) return;
  if (answer.seen) await browser.storage.session.remove(keyOf(tabId));
  else await note(state);
  if (instead.get(tabId) === answer) instead.delete(tabId);
  // Who has seen it would look again, and find the page.
  if (!answer.seen) tellSurfaces('tab/changed', { tabId });
}

/** What is shown instead of the tab's page, once; then the page is the subject again. "Working" where its worker ended. */
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

/** The tab was closed. */
export async function forgetPresented(tabId: number): Promise<void> {
  running.delete(tabId);
  instead.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
