/** Stands in for `src/browser.ts` in the gallery: as much of the browser as the popup's own rows ask for. */
const nothing = async (): Promise<object> => ({});

export const browser = {
  runtime: {
    getURL: (path: string) => path,
    getManifest: () => ({ content_scripts: [] }),
    openOptionsPage: nothing,
    sendMessage: async () => ({ value: { mode: 'always', allowed: true } }),
  },
  storage: { local: { get: nothing }, sync: { get: nothing }, onChanged: { addListener: () => undefined } },
  windows: { getCurrent: async () => ({ id: 1 }) },
  sidePanel: { open: nothing },
  permissions: { request: async () => true },
  tabs: { create: nothing },
};

// Its side panel the popup asks for by the browser's own name.
(globalThis as { chrome?: unknown }).chrome ??= {};
