import { browser } from '../browser.ts';

/**
 * The content scripts as the build named them, as paths: Firefox gives them as addresses, which it does not take back where
 * scripts are registered.
 */
const files = (browser.runtime.getManifest().content_scripts ?? [])
  .flatMap((script) => script.js ?? [])
  .map((path) => path.replace(/^moz-extension:\/\/[^/]+\//, ''));

export const DETECTOR = files.find((path) => path.includes('detector')) ?? '';
export const OVERLAY = files.find((path) => path.includes('overlay')) ?? '';

/** Where content scripts run by themselves since the installation. */
export const OWN_HOSTS = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);

/** How the overlay's script draws what it lights in a page; on the manifest's hosts the browser puts it there itself. */
const HIGHLIGHT = 'highlight.css';

/** Puts a content script into the top frame now. Rejects with the browser's error where Sixty has no access. */
export async function inject(tabId: number, file: string): Promise<void> {
  const target = { tabId };
  if (file === OVERLAY)
    await browser.scripting.insertCSS({ target: { ...target, allFrames: true }, files: [HIGHLIGHT] });
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}
