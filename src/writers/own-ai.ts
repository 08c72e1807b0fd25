import { browser } from '../browser.ts';
import { type AiWindow, browserAi, browserAiState } from './browser-ai.ts';
import { firefoxMl } from './firefox-ml.ts';
import { hasBrowserAi, mayHaveFirefoxMl } from './has-own-ai.ts';
import type { Writer } from './writer.ts';

/**
 * How the browser's own AI stands. `trial`: Firefox's, which is an experiment and tells nothing before it is used; `none`:
 * there is none, or it does not run on this machine.
 */
export type AiState = 'none' | 'downloadable' | 'ready' | 'trial';

export async function ownAiState(window: AiWindow): Promise<AiState> {
  if (hasBrowserAi(window)) return browserAiState(window);
  return mayHaveFirefoxMl() ? 'trial' : 'none';
}

/** Asks for what the browser's AI needs: nothing in Chrome and Edge, a permission in Firefox. Call it straight from the gesture. */
export function allowOwnAi(): Promise<boolean> {
  if (!mayHaveFirefoxMl()) return Promise.resolve(true);
  // The types do not know the permission.
  const trial = { permissions: ['trialML'] } as unknown as Parameters<typeof browser.permissions.request>[0];
  return browser.permissions.request(trial).catch(() => false);
}

/** The writer that this browser has: Chrome's and Edge's Summarizer, or Firefox's on-device models. */
export function ownWriter(window: AiWindow): Writer {
  return hasBrowserAi(window) ? browserAi(window) : firefoxMl();
}
