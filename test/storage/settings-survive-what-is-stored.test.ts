import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsItem } from '../../src/storage/settings-item.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
beforeEach(() => void freshBrowser());

const isNumber = (value: unknown): value is number => typeof value === 'number';
const words = settingsItem({
  key: 'words',
  area: 'sync',
  fallback: 60,
  version: 2,
  isValid: isNumber,
  migrate: (value, from) => (from === 1 ? Number(value) : undefined),
});

describe('a setting', () => {
  it('is its default until it is set', async () => {
    expect(await words.get()).toBe(60);
    await words.set(30);
    expect(await words.get()).toBe(30);
  });

  it.each([
    ['rubbish', 'thirty'],
    ['a value of a newer version', { v: 3, value: 45 }],
    ['a value of the wrong kind', { v: 2, value: 'thirty' }],
    ['a version nobody can read', { v: 0, value: 30 }],
  ])('is its default when %s is stored', async (_, stored) => {
    await browser.storage.sync.set({ words: stored });
    expect(await words.get()).toBe(60);
  });

  it('takes up what an older version stored', async () => {
    await browser.storage.sync.set({ words: { v: 1, value: '30' } });
    expect(await words.get()).toBe(30);
  });

  it('tells of changes in its own area, until it is not watched any more', async () => {
    const seen: number[] = [];
    const stop = words.watch((value) => void seen.push(value));
    await words.set(30);
    await browser.storage.local.set({ words: { v: 2, value: 1 } });
    stop();
    await words.set(60);
    expect(seen).toEqual([30]);
  });
});
