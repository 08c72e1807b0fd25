import { vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

let current: FakeBrowser = createFakeBrowser();

/** Stands in for `src/browser.ts`: what is imported once sees each test's own browser. */
export const browser = new Proxy({} as FakeBrowser['api'], {
  get: (_, name) => current.api[name as keyof FakeBrowser['api']],
});

/** A browser with nothing in it. */
export function freshBrowser(): FakeBrowser {
  current = createFakeBrowser();
  vi.clearAllMocks();
  return current;
}
