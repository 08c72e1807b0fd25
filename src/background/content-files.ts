import { browser } from '../browser.ts';

/**
 * The files of the content scripts as the build named them, as paths: Firefox gives them as addresses, which it does not take
 * back where scripts are registered.
 */
const scripts = (browser.runtime.getManifest().content_scripts ?? []).map(({ js = [] }) =>
  js.map((path) => path.replace(/^moz-extension:\/\/[^/]+\//, '')),
);
/** A script's file, and before it those that lie beside it. */
const filesOf = (name: string): string[] => scripts.find((files) => files.at(-1)?.endsWith(`/${name}.js`)) ?? [];

export const DETECTOR = filesOf('detector');
export const OVERLAY = filesOf('overlay');

/** How the overlay's script draws what it lights in a page; on the manifest's hosts the browser puts it there itself. */
const HIGHLIGHT = 'highlight.css';

/** Puts a content script into the top frame now. Rejects with the browser's error where Sixty has no access. */
export async function inject(tabId: number, files: string[]): Promise<void> {
  const target = { tabId };
  if (files === OVERLAY)
    await browser.scripting.insertCSS({ target: { ...target, allFrames: true }, files: [HIGHLIGHT] });
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
