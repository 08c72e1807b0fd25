// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ServerWriter } from '../../src/options/ServerWriter.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('a box that cannot yet be obeyed takes no click, and then it does', async () => {
  const { local } = freshBrowser().api.storage;
  const { get } = local;
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  local.get = async (key) => {
    await asked;
    return get(key);
  };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <ServerWriter />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const box = document.querySelector<HTMLInputElement>('input[type=checkbox]');
  await act(() => box?.click());
  expect(box?.checked).toBe(false);
  await act(async () => {
    answer();
    await new Promise((resolve) => setTimeout(resolve));
  });
  await act(() => box?.click());
  expect(box?.checked).toBe(true);
  expect(await get('serverWriter')).toMatchObject({ serverWriter: { value: { on: true } } });
});
