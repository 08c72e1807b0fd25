import type { SummaryShape } from '../core/story.ts';
import { SHAPES } from '../core/summarize/shape.ts';
import { isBoolean, settingsItem } from './settings-item.ts';

/** CSS pixels from the right and the top edge of the viewport. */
interface Place {
  right: number;
  top: number;
}
const isPlace = (value: unknown): value is Place => {
  const { right, top } = (value ?? {}) as Partial<Place>;
  return Number.isSafeInteger(right) && Number.isSafeInteger(top);
};
const isHosts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((host) => typeof host === 'string');

/** The small button on a detected story. */
export const pill = settingsItem({ key: 'pill', area: 'sync', fallback: true, version: 1, isValid: isBoolean });

/** Hosts on which Sixty keeps still until it is asked. `sync` holds 8 KB an item, some 300 hosts. */
export const quietHosts = settingsItem<string[]>({
  key: 'quietHosts',
  area: 'sync',
  fallback: [],
  version: 1,
  isValid: isHosts,
});

/** Hosts on which nothing of Sixty runs; those below them are meant, too. */
export const offHosts = settingsItem<string[]>({
  key: 'offHosts',
  area: 'sync',
  fallback: [],
  version: 1,
  isValid: isHosts,
});

/** Hosts without the pill. */
export const hostsWithoutPill = settingsItem<string[]>({
  key: 'hostsWithoutPill',
  area: 'sync',
  fallback: [],
  version: 1,
  isValid: isHosts,
});

/** The languages that Sixty speaks, as the folders of `public/_locales` are named. */
export const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pl', 'pt_BR', 'pt_PT', 'ru', 'tr', 'zh_CN'];

/** The language of the interface, one of those; null for the browser's. */
export const interfaceLanguage = settingsItem<string | null>({
  key: 'interfaceLanguage',
  area: 'sync',
  fallback: null,
  version: 1,
  isValid: (value): value is string | null => value === null || LOCALES.includes(value as string),
});

/** How stories are told, from the next one on. */
export const summaryShape = settingsItem<SummaryShape>({
  key: 'summaryShape',
  area: 'sync',
  fallback: '60',
  version: 1,
  isValid: (value): value is SummaryShape => SHAPES.includes(value as SummaryShape),
});

/** Where the reader last put the card on a page; a matter of this screen. */
export const cardPlace = settingsItem<Place | null>({
  key: 'cardPlace',
  area: 'local',
  fallback: null,
  version: 1,
  isValid: (value): value is Place | null => value === null || isPlace(value),
});

/** The version whose news the reader has not looked at yet; null where there are none. */
export const unreadNews = settingsItem<string | null>({
  key: 'unreadNews',
  area: 'local',
  fallback: null,
  version: 1,
  isValid: (value): value is string | null => value === null || typeof value === 'string',
});

/** Host patterns granted to fetch the pages behind links, and for nothing else. Grants are a matter of this device. */
export const linkOnlyHosts = settingsItem<string[]>({
  key: 'linkOnlyHosts',
  area: 'local',
  fallback: [],
  version: 1,
  isValid: isHosts,
});

/** How long and how much the library of this device keeps; null for no bound. Pinned stories stay, and count for nothing. */
export interface Retention {
  days: number | null;
  stories: number | null;
  megabytes: number | null;
}

const isBound = (value: unknown): boolean => value === null || (typeof value === 'number' && value > 0);

export const retention = settingsItem<Retention>({
  key: 'retention',
  area: 'local',
  fallback: { days: null, stories: null, megabytes: null },
  version: 1,
  isValid: (value): value is Retention => {
    const { days, stories, megabytes } = (value ?? {}) as Partial<Retention>;
    return isBound(days) && isBound(stories) && isBound(megabytes);
  },
});
