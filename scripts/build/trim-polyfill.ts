import type { Plugin } from 'vite';

/**
 * The parts of the extension API that Sixty calls and that webextension-polyfill wraps. What is left out here stays
 * callable: the browser's own promises answer.
 */
export const WRAPPED = ['commands', 'contextMenus', 'i18n', 'permissions', 'runtime', 'storage', 'tabs', 'windows'];

/** What it begins with: a look at how it is loaded. */
const LOADERS = /^\(function \(global, factory\) \{[\s\S]*?\n\}\)\(.*(?=function \(module\) \{)/;

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
        if (!LOADERS.test(code)) throw new Error('webextension-polyfill no longer begins as it did');
        const trimmed = code.replace(LOADERS, '(').replace(TABLE, () => JSON.stringify(Object.fromEntries(kept)));
        // A module as ours are: `module` is the argument of the one function that is left.
        const called = trimmed.replace(/\}\);\s*(?:\/\/.*\s*)?$/, '})(module);');
        return { code: `const module = { exports: {} };\n${called}\nexport default module.exports;`, map: null };
      },
    },
  };
}
