// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { KeysSection } from '../../src/options/KeysSection.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('says what a key does in the language that is chosen, not in that of the browser', async () => {
  const { api } = freshBrowser();
  const commands = [
    { name: 'open-card', description: 'Summarize the page', shortcut: 'Alt+Shift+6' },
    { name: '_execute_action', description: '', shortcut: '' },
  ];
  Object.assign(api.commands, { getAll: async () => commands });
  await act(async () =>
    render(
      <I18nContext.Provider value={i18nFrom(german)}>
        <KeysSection />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const names = () => [...document.querySelectorAll('dt')].map((name) => name.textContent);
  await vi.waitFor(() => expect(names()).toEqual([german.commandOpenCard.message, german.keyOpenPopup.message]));
});
