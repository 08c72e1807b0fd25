import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the extension API: listeners are kept, and `fire` calls them as the browser would. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    count: () => listeners.size,
  };
}

/** A storage area in memory that copies what goes in and out, as the browser's do. */
function storageArea(name: string, changed: ReturnType<typeof event>) {
  let kept: Record<string, unknown> = {};
  return {
    get: async (key?: string) => structuredClone(key === undefined ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      kept = { ...kept, ...structuredClone(items) };
      changed.fire(changes, name);
    },
    remove: async (key: string) => {
      delete kept[key];
    },
    clear: async () => {
      kept = {};
    },
  };
}

interface FakeTab {
  id: number;
  url?: string;
  incognito: boolean;
}

/** What a test puts in a tab: how its content scripts answer, and whether scripts may be put there. */
export interface FakePage {
  answer?: (message: { name: string; payload: unknown }) => unknown;
  inject?: (file: string) => void;
}

/** What outlives the worker: tabs, grants, registered scripts, badges and storage. */
export function createSurroundings() {
  const storageChanged = event();
  return {
    tabs: new Map<number, FakeTab & FakePage>(),
    granted: new Set<string>(),
    scripts: new Map<string, { id: string; matches: string[]; js: string[] }>(),
    badges: new Map<number, string>(),
    storage: {
      sync: storageArea('sync', storageChanged),
      local: storageArea('local', storageChanged),
      session: storageArea('session', storageChanged),
      onChanged: storageChanged,
    },
  };
}

/** The extension API as far as Sixty uses it, in memory; another one with the same surroundings is another worker's. */
export function createFakeBrowser({ tabs, granted, scripts, badges, storage } = createSurroundings()) {
  const tabOf = (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const api = {
    runtime: {
      id: 'sixty',
      getURL: (path: string) => `chrome-extension://sixty/${path}`,
      getManifest: () => ({
        action: { default_popup: 'src/popup/popup.html' },
        content_scripts: [
          { matches: ['*://*.reuters.com/*'], js: ['src/content/detector.js'] },
          { matches: ['*://*.reuters.com/*'], js: ['src/content/overlay.js'] },
        ],
      }),
      getPlatformInfo: async () => ({}),
      sendMessage: vi.fn(async (_message: unknown) => undefined),
      onInstalled: event(),
      onStartup: event(),
      onMessage: event(),
    },
    action: {
      setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text)),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      setIcon: vi.fn(async () => undefined),
      openPopup: vi.fn(async () => undefined),
    },
    commands: { onCommand: event() },
    contextMenus: {
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
      update: vi.fn(async (_id: string, _changes: { title: string }) => undefined),
      onClicked: event(),
    },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    omnibox: {
      setDefaultSuggestion: vi.fn((_suggestion: { description: string }) => undefined),
      onInputChanged: event(),
      onInputEntered: event(),
    },
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        const added = origins.filter((origin) => !granted.has(origin));
        for (const origin of added) granted.add(origin);
        if (added.length > 0) api.permissions.onAdded.fire({ origins: added });
        return true;
      }),
      remove: async ({ origins }: { origins: string[] }) =>
        origins.map((origin) => granted.delete(origin)).includes(true),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      executeScript: vi.fn(async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        const tab = tabOf(target.tabId);
        if (!tab.inject) throw new Error('Cannot access contents of the page.');
        for (const file of files ?? []) tab.inject(file);
        return [{ result: undefined }];
      }),
      insertCSS: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        if (!tabOf(target.tabId).inject) throw new Error('Cannot access contents of the page.');
      }),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => scripts.get(id) ?? []),
      registerContentScripts: async (list: { id: string; matches: string[]; js: string[] }[]) => {
        for (const script of list) scripts.set(script.id, script);
      },
      updateContentScripts: async (list: { id: string; matches: string[]; js: string[] }[]) => {
        for (const script of list) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
    storage,
    tabs: {
      get: async (id: number) => {
        const { answer: _, inject: __, ...tab } = tabOf(id);
        return tab;
      },
      query: async () => [...tabs.values()],
      create: vi.fn(async () => ({})),
      update: vi.fn(async (_what: { url?: string }, _change?: { active: boolean }) => ({})),
      sendMessage: vi.fn(async (id: number, message: { name: string; payload: unknown }) => {
        const { answer } = tabOf(id);
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer(message);
      }),
      onRemoved: event(),
    },
    windows: { create: vi.fn(async () => ({})) },
  };
  return { api, tabs, granted, scripts, badges };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
