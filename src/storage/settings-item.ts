import { browser } from '../browser.ts';

/** One setting: it alone knows its key, default, version and how an older value becomes a newer one. */
export interface SettingsItem<T> {
  key: string;
  /** The default where nothing, or nothing valid, is stored. Rejects where the browser gives no settings. */
  get(): Promise<T>;
  /** The same, and the default where the browser gives no settings: what a reader asked for is done all the same. */
  getOrDefault(): Promise<T>;
  set(value: T): Promise<void>;
  /** Back to the default. */
  reset(): Promise<void>;
  isValid(value: unknown): value is T;
  /** Calls back on every change, from this device or, for synced settings, another. Returns how to stop. */
  watch(changed: (value: T) => void): () => void;
}

interface Definition<T> {
  key: string;
  /** `sync` travels with the reader's browser account: never a key of an engine, never anything of a page. */
  area: 'sync' | 'local';
  fallback: T;
  version: number;
  isValid: (value: unknown) => value is T;
  /** From the value of version `from`, one or more versions back; undefined to give it up. */
  migrate?: (value: unknown, from: number) => unknown;
}

/** How a value is stored. */
interface Stored {
  v: number;
  value: unknown;
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export function settingsItem<T>({ key, area, fallback, version, isValid, migrate }: Definition<T>): SettingsItem<T> {
  const read = (stored: unknown): T => {
    const { v, value } = (stored ?? {}) as Partial<Stored>;
    // A newer version of Sixty, on another device, wrote it: what it means is not known here.
    if (v === undefined || v > version) return fallback;
    const current = v < version ? migrate?.(value, v) : value;
    return isValid(current) ? current : fallback;
  };
  const get = async (): Promise<T> => read((await browser.storage[area].get(key))[key]);
  return {
    key,
    get,
    getOrDefault: () => get().catch(() => fallback),
    set: (value) => browser.storage[area].set({ [key]: { v: version, value } satisfies Stored }),
    reset: () => browser.storage[area].remove(key),
    isValid,
    watch(changed) {
      const listen = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
        if (name === area && changes[key]) changed(read(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
