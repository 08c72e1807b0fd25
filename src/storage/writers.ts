import { isBoolean, settingsItem } from './settings-item.ts';

/** A server of the reader's own that speaks the OpenAI chat interface. Its key is kept elsewhere (`server-key.ts`). */
export interface ServerChoice {
  on: boolean;
  /** Base of the interface, as `serverAddress` reads it; empty until one was entered. */
  address: string;
  /** As the server's own list has it; empty until one was chosen. */
  model: string;
}

/** Whether other writers than our own are shown at all. Off until the reader wants them, and off hides all of it. */
export const showWriters = settingsItem({
  key: 'showWriters',
  area: 'sync',
  fallback: false,
  version: 1,
  isValid: isBoolean,
});

/** The AI built into the browser. A matter of this device: another one may have none. */
export const browserWriter = settingsItem({
  key: 'browserWriter',
  area: 'local',
  fallback: false,
  version: 1,
  isValid: isBoolean,
});

/** A server is reached from this device, and its permission is granted on it: it does not travel. */
export const serverWriter = settingsItem<ServerChoice>({
  key: 'serverWriter',
  area: 'local',
  fallback: { on: false, address: '', model: '' },
  version: 1,
  isValid: (value): value is ServerChoice => {
    const { on, address, model } = (value ?? {}) as Partial<ServerChoice>;
    return typeof on === 'boolean' && typeof address === 'string' && typeof model === 'string';
  },
});
