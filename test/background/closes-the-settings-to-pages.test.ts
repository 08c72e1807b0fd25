import { expect, it, vi } from 'vitest';
import { closeStorage } from '../../src/background/close-storage.ts';
import { filesIn } from '../laws/sources.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('as soon as the worker runs, where the browser can', async () => {
  const { api } = freshBrowser();
  const level = vi.fn(async (_: { accessLevel: string }) => undefined);
  for (const area of [api.storage.local, api.storage.sync]) Object.assign(area, { setAccessLevel: level });
  await closeStorage();
  expect(level.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }], [{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
  const worker = filesIn('src').find(({ path }) => path.endsWith('background/worker.ts'));
  expect(worker?.text).toMatch(/^void closeStorage\(\);$/m);
});

it('and goes on where the browser cannot, or will not', async () => {
  const { api } = freshBrowser();
  await expect(closeStorage()).resolves.toBeUndefined();
  Object.assign(api.storage.local, { setAccessLevel: () => Promise.reject(new Error('no')) });
  await expect(closeStorage()).resolves.toBeUndefined();
});

it('nothing of ours in a page asks for them', () => {
  const inPages = filesIn('src').filter(({ path }) => /\bcontent\//.test(path));
  expect(inPages.length).toBeGreaterThan(10);
  expect(
    inPages.filter(({ text }) => /\bstorage\.(?:local|sync|session)\b/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});
