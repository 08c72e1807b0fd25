import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const area = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (key: string) => void stored.delete(key),
  };
});
const permissions = vi.hoisted(() => ({ remove: vi.fn(async () => true) }));
vi.mock('../../src/browser.ts', () => ({ browser: { storage: { sync: area, local: area }, permissions } }));

const { exportSettings, importSettings, resetSettings } = await import('../../src/options/settings-file.ts');
const { cardPlace, interfaceLanguage, pill, quietHosts, summaryShape } = await import('../../src/storage/settings.ts');
const { keepServerKey, serverKey } = await import('../../src/storage/server-key.ts');
const { serverWriter } = await import('../../src/storage/writers.ts');

beforeEach(() => area.stored.clear());

describe('the settings file', () => {
  it('brings settings to another browser', async () => {
    await Promise.all([
      pill.set(false),
      quietHosts.set(['example.com']),
      summaryShape.set('30'),
      interfaceLanguage.set('pt_BR'),
    ]);
    const file = await exportSettings();
    area.stored.clear();
    expect(await summaryShape.get()).toBe('60');
    expect(await importSettings(file)).toBe(true);
    const settings = [pill.get(), quietHosts.get(), summaryShape.get(), interfaceLanguage.get()];
    expect(await Promise.all<unknown>(settings)).toEqual([false, ['example.com'], '30', 'pt_BR']);
  });

  it('takes over what is valid and leaves the rest', async () => {
    const settings = {
      pill: 'yes',
      summaryShape: '30',
      interfaceLanguage: 'xx',
      quietHosts: [1],
      __proto__: { pill: false },
      other: true,
    };
    expect(await importSettings(JSON.stringify({ kind: 'sixty-settings', version: 1, settings }))).toBe(true);
    expect(await Promise.all([pill.get(), quietHosts.get(), summaryShape.get()])).toEqual([true, [], '30']);
    expect([...area.stored.keys()]).toEqual(['summaryShape']);
  });

  it('says so where the browser does not store all of it, and stores the rest', async () => {
    await summaryShape.set('30');
    await quietHosts.set(['example.com']);
    const file = await exportSettings();
    area.stored.clear();
    const { set } = area;
    area.set = async (items) => {
      if ('quietHosts' in items) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      await set(items);
    };
    await expect(importSettings(file)).rejects.toMatchObject({ code: 'storage-full' });
    area.set = set;
    expect(await summaryShape.get()).toBe('30');
  });

  it.each([
    '',
    'not JSON',
    '[]',
    'null',
    '{}',
    '{"kind":"sixty-settings"}',
    '{"kind":"other","settings":{"pill":false}}',
  ])('changes nothing for %s', async (text) => {
    expect(await importSettings(text)).toBe(false);
    expect(area.stored.size).toBe(0);
  });

  it('goes back to the start', async () => {
    await Promise.all([summaryShape.set('30'), cardPlace.set({ right: 40, top: 80 })]);
    await resetSettings();
    expect(await Promise.all([summaryShape.get(), cardPlace.get()])).toEqual(['60', null]);
  });

  it('never holds the server of the reader’s own or its key, and a reset forgets both', async () => {
    await serverWriter.set({ on: true, address: 'https://models.example/v1', model: 'large' });
    await keepServerKey('https://models.example', 'sk-secret');
    expect(await exportSettings()).not.toMatch(/models\.example|large|sk-secret/);
    expect([...area.stored.values()].map((value) => JSON.stringify(value)).join()).not.toContain('sk-secret');
    expect(await serverKey('https://other.example')).toBe('');
    expect(await serverKey('https://models.example')).toBe('sk-secret');
    await resetSettings();
    expect(await serverWriter.get()).toEqual({ on: false, address: '', model: '' });
    expect(await serverKey('https://models.example')).toBe('');
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://models.example/*'] });
  });
});
