import { browser } from '../browser.ts';
import type { TabState } from '../messages/contract.ts';
import { browserText } from './browser-text.ts';

/** What the button says of a tab: at most four characters, and words for whoever hovers over it or has it read out. */
const FACES: Record<TabState | 'off', { badge: string; colour: string; title: string }> = {
  off: { badge: '', colour: '#5f6368', title: 'toolbarOff' },
  unsupported: { badge: '', colour: '#5f6368', title: 'toolbarUnsupported' },
  maybe: { badge: '', colour: '#5f6368', title: 'name' },
  story: { badge: '60', colour: '#1a5fb4', title: 'toolbarStory' },
  working: { badge: '…', colour: '#1a5fb4', title: 'toolbarWorking' },
  saved: { badge: '✓', colour: '#1b6e3c', title: 'toolbarSaved' },
  error: { badge: '!', colour: '#a51d2d', title: 'toolbarError' },
};

/** The last state that was asked for, for each tab that is being drawn for. */
const drawing = new Map<number, { done: Promise<void> }>();

/**
 * Shows a tab's state on the toolbar button. The browser clears it on the next load; a tab that is gone is no error. Nobody
 * has to wait for it: states are drawn one after the other, and what has been overtaken meanwhile is not drawn.
 */
export function showTabState(tabId: number, state: TabState | 'off'): Promise<void> {
  const before = drawing.get(tabId);
  const now = { done: Promise.resolve() };
  if (before) now.done = before.done.then(() => (drawing.get(tabId) === now ? draw(tabId, state) : undefined));
  else now.done = draw(tabId, state);
  drawing.set(tabId, now);
  return now.done.finally(() => {
    if (drawing.get(tabId) === now) drawing.delete(tabId);
  });
}

async function draw(tabId: number, state: TabState | 'off'): Promise<void> {
  const { badge, colour, title } = FACES[state];
  // First by itself: what follows loads a picture, and whatever else the worker asks of the browser would wait behind it.
  await browser.action.setBadgeText({ tabId, text: badge }).catch(() => undefined);
  await Promise.allSettled([
    browser.action.setIcon?.({ tabId, path: { 16: icon(state, 16), 32: icon(state, 32) } }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browserText(title).then((text) => browser.action.setTitle({ tabId, title: text })),
  ]);
}

/** Two states have no picture of their own. */
const PICTURES = { off: 'unsupported', story: 'sixty' };

const icon = (state: TabState | 'off', size: 16 | 32) =>
  `/icons/${state === 'off' || state === 'story' ? PICTURES[state] : state}-${size}.png`;
