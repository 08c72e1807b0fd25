import { browser } from '../browser.ts';
import type { AiWindow } from './browser-ai.ts';

/** Whether this window has a Summarizer at all; what it can do is asked when it is used. */
export function hasBrowserAi(window: AiWindow): boolean {
  return typeof window.Summarizer?.create === 'function' && typeof window.Summarizer.availability === 'function';
}

/** Our package for Firefox declares the permission; whether Firefox lets its models be used, it tells only when they are. */
export function mayHaveFirefoxMl(): boolean {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return optional.includes('trialML');
}
