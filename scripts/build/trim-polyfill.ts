import type { Plugin } from 'vite';

/**
 * What the polyfill has to wrap, part by part: messages, whose answers and failures it carries as promises, and what answers by
 * callback alone in the oldest Chrome that the manifest admits. All else answers with promises by itself in Manifest V3, and
 * what is left out here stays callable.
 */
export const WRAPPED: Record<string, string[]> = {
  contextMenus: ['removeAll', 'update'],
  runtime: ['sendMessage'],
  tabs: ['sendMessage'],
};

/** What it begins with: a look at how it is loaded. */
const LOADERS = /^\(function \(global, factory\) \{[\s\S]*?\n\}\)\(.*(?=function \(module\) \{)/;

const TABLE = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;

/** The table by which the polyfill wraps the API: for each part its functions and how many arguments they take. */
export function polyfillTable(code: string): Record<string, Record<string, unknown>> {
  const [table] = TABLE.exec(code) ?? [];
  if (table === undefined) throw new Error('webextension-polyfill no longer has its table where it was');
  return JSON.parse(table);
}

/**
 * Two thirds of webextension-polyfill are a table of all of the extension API; the build keeps what it must wrap.
 * Firefox needs none of it: there the polyfill hands out the browser's own `browser`.
 */
export function trimPolyfill(browser: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'trim-polyfill',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js/ },
      handler(code) {
        if (browser === 'firefox') return { code: 'export default globalThis.browser;', map: null };
        const table = polyfillTable(code);
        const keptOf = (part: string, names: string[]) =>
          Object.fromEntries(names.map((name) => [name, table[part]?.[name]]));
        const kept = Object.entries(WRAPPED).map(([part, names]) => [part, keptOf(part, names)]);
        if (!LOADERS.test(code)) throw new Error('webextension-polyfill no longer begins as it did');
        const trimmed = code.replace(LOADERS, '(').replace(TABLE, () => JSON.stringify(Object.fromEntries(kept)));
        // A module as ours are: `module` is the argument of the one function that is left.
        const called = trimmed.replace(/\}\);\s*(?:\/\/.*\s*)?$/, '})(module);');
        return { code: `const module = { exports: {} };\n${called}\nexport default module.exports;`, map: null };
      },
    },
  };
}
