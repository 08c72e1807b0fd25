import type { EarlyQuestion } from './early-question.ts';

/**
 * Runs in the popup while its own code is still being loaded, which takes longer than the worker takes to answer: asks what
 * is known of the tab, and has its page read where nothing is. A script of its own, loaded first, without the polyfill:
 * both browsers have `chrome` with promises.
 */
async function ask(): Promise<EarlyQuestion | undefined> {
  const [{ id, url = '' } = {} as Partial<chrome.tabs.Tab>] = await chrome.tabs.query({
    active: true,
    currentWindow: true,
  });
  if (id === undefined) return undefined;
  const reply = chrome.runtime.sendMessage({
    to: 'worker',
    name: 'tab/state',
    payload: { tabId: id, reads: true },
  });
  // Whoever wants the answer hears of a failure.
  reply.catch(() => undefined);
  return { tab: { id, url }, reply };
}

// A popup in whose address a tab is named is about that one.
if (!location.search) globalThis.sixtyAsked = ask();
