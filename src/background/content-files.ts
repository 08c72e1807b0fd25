import { browser } from '../browser.ts';

/** The content scripts as the build named them: the manifest lists the detector first, then the overlay. */
const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.js ?? []);

export const DETECTOR = files.find((path) => path.includes('detector')) ?? '';
export const OVERLAY = files.find((path) => path.includes('overlay')) ?? '';

/** Where content scripts run by themselves since the installation. */
export const OWN_HOSTS = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);

/** Puts a content script into the top frame now. Rejects with the browser's error where Sixty has no access. */
export async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}
