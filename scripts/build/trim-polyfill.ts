import type { Plugin } from 'vite';

/**
 * The parts of the extension API that Sixty calls and that webextension-polyfill wraps. What is left out here stays
 * callable: the browser's own promises answer.
 */
export const WRAPPED = ['commands', 'contextMenus', 'i18n', 'permissions', 'runtime', 'storage', 'tabs', 'windows'];

const TABLE = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;

/** The table by which the polyfill wraps the API: for each part its functions and how many arguments they take. */
export function polyfillTable(code: string): Record<string, unknown> {
  const [table] = TABLE.exec(code) ?? [];
  if (table === undefined) throw new Error('webextension-polyfill no longer has its table where it was');
  return JSON.parse(table);
}

/**
 * Two thirds of webextension-polyfill are a table of all of the extension API; the build keeps the parts that are called.
 * Firefox needs none of it: there the polyfill hands out the browser's own `browser`.
 */
export function trimPolyfill(browser: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'trim-polyfill',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js/ },
      handler(code) {
        if (browser === 'firefox') return { code: 'export default globalThis.browser;', map: null };
        const kept = Object.entries(polyfillTable(code)).filter(([part]) => WRAPPED.includes(part));
        return { code: code.replace(TABLE, () => JSON.stringify(Object.fromEntries(kept))), map: null };
      },
    },
  };
}
