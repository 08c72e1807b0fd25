import { browser } from '../browser.ts';

/** What Chrome has beyond the standard; Firefox has not got it in every version we run on. */
interface Closable {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Closes the settings to content scripts, which Chrome lets read them unless told otherwise: they run in the page's process,
 * and what is kept here is none of a page's business. Ours ask the worker for what they need. Never throws.
 */
export async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync] as Closable[])
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
