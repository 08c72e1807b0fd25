// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { KeepSection } from '../../src/library/KeepSection.tsx';
import { OptionsPage } from '../../src/options/OptionsPage.tsx';
import { emptyCatalogue } from '../../src/storage/catalogue.ts';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const draw = (page: JSX.Element) =>
  act(() => render(<I18nContext.Provider value={i18nFrom(english)}>{page}</I18nContext.Provider>, document.body));

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

it('a setting that the browser does not store stands as it was, and the page says so until one is stored', async () => {
  Object.assign(freshBrowser().api, { commands: { getAll: async () => [] } });
  await draw(<OptionsPage />);
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

it('a library that cannot be read, and settings of a file that cannot be stored, are no secret', async () => {
  Object.assign(freshBrowser().api, { commands: { getAll: async () => [] } });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('held', 'UnknownError');
  });
  await draw(<OptionsPage />);
  const said = (id: string) => document.querySelector(`section[aria-labelledby=${id}]`)?.textContent;
  await vi.waitFor(() => expect(said('stories')).toContain(english.failStorageFailedTitle.message));
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  const file = { text: async () => JSON.stringify({ kind: 'sixty-settings', version: 1, settings: { pill: false } }) };
  const picker = document.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(picker, 'files', { value: [file] });
  await act(() => void picker?.dispatchEvent(new Event('change')));
  await vi.waitFor(() => expect(said('all-settings')).toContain(english.failStorageFullTitle.message));
});

it('nor are bounds of the library that cannot be read', async () => {
  freshBrowser();
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no settings'));
  const shelf = { catalogue: emptyCatalogue(), lit: [], rows: [], numbers: [], isPartial: false, tags: [] };
  await draw(<KeepSection shelf={shelf} />);
  await vi.waitFor(() =>
    expect(document.querySelector('[role=status]')?.textContent).toBe(english.failInternalTitle.message),
  );
});
