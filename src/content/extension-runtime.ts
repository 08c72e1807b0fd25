/**
 * The extension's runtime, without the polyfill: it would be most of a content script's weight. `chrome` and not `browser`,
 * because a page's `<a id="browser">` stands in for the latter where it is not the browser's own; both Chrome and Firefox
 * have it, with promises, in Manifest V3.
 */
export const runtime = ours();

/**
 * Chrome puts its interface for extensions under that name when the first script of ours begins in a page, but not where the
 * page has a frame of the name by then; and a form of the name has its fields by theirs. Such a page is deaf to us.
 */
function ours(): typeof chrome.runtime {
  try {
    return chrome.runtime;
  } catch {
    return {} as typeof chrome.runtime;
  }
}

/** False once the extension was updated, removed or switched off under this page. */
export function alive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
