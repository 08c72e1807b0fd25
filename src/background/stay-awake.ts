import { browser } from '../browser.ts';

/** Below the 30 s after which browsers end an idle worker; waiting for the network counts as idle. */
const HEARTBEAT = 20_000;

/** Keeps the worker alive until the work is done: a call to the extension's API counts as activity. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
