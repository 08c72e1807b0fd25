// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { PrivacySection } from '../../src/options/PrivacySection.tsx';
import { SitesSection } from '../../src/options/SitesSection.tsx';
import { linkOnlyHosts } from '../../src/storage/settings.ts';
import { serverWriter } from '../../src/storage/writers.ts';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('names no site that is granted for its links alone, or to write, and gives all of them back in the end', async () => {
  const { granted } = freshBrowser();
  const own = '*://*.reuters.com/*';
  const writing = 'https://models.example/*';
  for (const site of ['*://read.example/*', '*://linked.example/*', writing, own]) granted.add(site);
  await linkOnlyHosts.set(['*://linked.example/*']);
  await serverWriter.set({ on: true, address: 'https://models.example/v1', model: '' });
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <SitesSection />
        <PrivacySection />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const listed = () =>
    [...document.querySelectorAll('section[aria-labelledby=sites] li bdi')].map((host) => host.textContent);
  await vi.waitFor(() => expect(listed()).toEqual(['read.example']));
  await act(async () => linkOnlyHosts.set([]));
  await vi.waitFor(() => expect(listed()).toEqual(['linked.example', 'read.example']));
  const press = () =>
    act(() =>
      [...document.querySelectorAll<HTMLButtonElement>('section[aria-labelledby=privacy] button')]
        .find((button) => button.textContent === english.deleteEverything.message)
        ?.click(),
    );
  await linkOnlyHosts.set(['*://linked.example/*']);
  await press();
  await press();
  await vi.waitFor(() => expect([...granted]).toEqual([own]));
});
