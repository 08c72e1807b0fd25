import type { Plugin } from 'vite';

/**
 * What Sixty calls of the extension API and webextension-polyfill wraps, part by part. What is left out here stays callable: the
 * browser's own promises answer.
 */
export const WRAPPED: Record<string, string[]> = {
  commands: ['getAll'],
  contextMenus: ['removeAll'],
  permissions: ['contains', 'getAll', 'remove', 'request'],
  runtime: ['getPlatformInfo', 'openOptionsPage', 'sendMessage'],
  storage: ['local', 'sync'],
  tabs: ['create', 'get', 'query', 'sendMessage', 'update'],
  windows: ['create', 'getCurrent', 'update'],
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
 * Two thirds of webextension-polyfill are a table of all of the extension API; the build keeps what is called.
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
