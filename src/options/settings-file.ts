import { Failed } from '../messages/failed.ts';
import { keepServerKey } from '../storage/server-key.ts';
import {
  cardPlace,
  hostsWithoutPill,
  interfaceLanguage,
  offHosts,
  pill,
  quietHosts,
  retention,
  summaryShape,
} from '../storage/settings.ts';
import type { SettingsItem } from '../storage/settings-item.ts';
import { browserWriter, serverWriter, showWriters } from '../storage/writers.ts';
import { releaseServer } from './server-connection.ts';

/** The settings that a reader may take along. Grants are the browser's to give, and are not among them. */
const ITEMS = [
  pill,
  quietHosts,
  offHosts,
  hostsWithoutPill,
  summaryShape,
  interfaceLanguage,
  showWriters,
] as readonly SettingsItem<unknown>[];
/**
 * Stays on this device: a server is granted here, and its key is nobody else's; a bound from a file would delete stories that
 * nobody was asked about; where the card stands is a matter of the screen. Reset with the rest.
 */
const OWN = [browserWriter, serverWriter, retention, cardPlace] as readonly SettingsItem<unknown>[];
const KIND = 'sixty-settings';

/** All settings as a JSON text. */
export async function exportSettings(): Promise<string> {
  const entries = await Promise.all(ITEMS.map(async (item) => [item.key, await item.get()] as const));
  return `${JSON.stringify({ kind: KIND, version: 1, settings: Object.fromEntries(entries) }, null, 2)}\n`;
}

/**
 * Takes over what is valid in a text made by `exportSettings`.
 * @returns false where the text is nothing of the kind; then nothing is changed. Rejects where the browser does not store all of it.
 */
export async function importSettings(text: string): Promise<boolean> {
  const settings = settingsIn(text);
  if (settings === undefined) return false;
  const known = ITEMS.filter((item) => Object.hasOwn(settings, item.key) && item.isValid(settings[item.key]));
  const stored = await Promise.allSettled(known.map((item) => item.set(settings[item.key])));
  // What is synced is small.
  if (stored.some(({ status }) => status === 'rejected')) throw new Failed('storage-full');
  return known.length > 0;
}

export async function resetSettings(): Promise<void> {
  await releaseServer((await serverWriter.get()).address);
  await Promise.all([...[...ITEMS, ...OWN].map((item) => item.reset()), keepServerKey('', '')]);
}

function settingsIn(text: string): Record<string, unknown> | undefined {
  try {
    const { kind, settings } = JSON.parse(text) as { kind?: unknown; settings?: unknown };
    return kind === KIND && typeof settings === 'object' ? ((settings ?? {}) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
