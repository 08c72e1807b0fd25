/**
 * The extension's runtime, without the polyfill: it would be most of a content script's weight. `chrome` and not `browser`,
 * because a page's `<a id="browser">` stands in for the latter where it is not the browser's own; both Chrome and Firefox
 * have it, with promises, in Manifest V3.
 */
export const runtime = chrome.runtime;

/** False once the extension was updated, removed or switched off under this page. */
export function alive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
