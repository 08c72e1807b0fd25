// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { OptionsPage } from '../../src/options/OptionsPage.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('a setting that the browser does not store stands as it was, and the page says so until one is stored', async () => {
  Object.assign(freshBrowser().api, { commands: { getAll: async () => [] } });
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <OptionsPage />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const pill = () =>
    [...document.querySelectorAll<HTMLLabelElement>('label')]
      .find((each) => each.textContent?.includes(english.pillTitle.message))
      ?.querySelector('input');
  const alert = () => document.querySelector('.page-head + [role=alert]')?.textContent;
  await vi.waitFor(() => expect(pill()?.checked).toBe(true));
  expect(alert()).toBe('');
  const set = vi
    .spyOn(browser.storage.sync, 'set')
    .mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  await act(async () => pill()?.click());
  await vi.waitFor(() => expect(alert()).toBe(english.failStorageFullTitle.message));
  expect(pill()?.checked).toBe(true);
  set.mockRestore();
  await act(async () => pill()?.click());
  await vi.waitFor(() => expect(alert()).toBe(''));
  expect(pill()?.checked).toBe(false);
});
