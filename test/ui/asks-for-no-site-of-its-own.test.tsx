// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { SiteSwitch } from '../../src/popup/SiteSwitch.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

let sixty: FakeBrowser;
beforeEach(() => {
  sixty = freshBrowser();
});

/** Presses "Always" while the worker has not yet said what is allowed. */
async function alwaysAtOnce(host: string): Promise<void> {
  sixty.api.runtime.sendMessage.mockImplementation(() => new Promise(() => undefined));
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <SiteSwitch key={host} host={host} changed={() => undefined} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const always = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Always');
  await act(() => always?.click());
  expect(sixty.api.runtime.sendMessage).toHaveBeenLastCalledWith({
    to: 'worker',
    name: 'site/mode',
    payload: { host, mode: 'always' },
  });
}

it('asks for nothing where the manifest lets it in, however quick the reader is', async () => {
  await alwaysAtOnce('www.reuters.com');
  expect(sixty.api.permissions.request).not.toHaveBeenCalled();
});

it('asks inside the click for any other site', async () => {
  await alwaysAtOnce('herald.example');
  expect(sixty.api.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://herald.example/*'] });
});

it('says what holds on the site after the card has switched it on', async () => {
  let mode = 'never';
  sixty.api.runtime.sendMessage.mockImplementation(async () => ({ value: { mode, allowed: true } }) as never);
  const draw = (state: object) =>
    act(() =>
      render(
        <I18nContext.Provider value={i18nFrom(english)}>
          <SiteSwitch key="card" host="herald.example" changed={() => undefined} state={state} />
        </I18nContext.Provider>,
        document.body,
      ),
    );
  const pressed = () => document.querySelector('[aria-pressed=true]')?.textContent;
  await draw({ state: 'failed' });
  await vi.waitFor(() => expect(pressed()).toBe('Never'));
  mode = 'click';
  await draw({ state: 'story' });
  await vi.waitFor(() => expect(pressed()).toBe('On click'));
});
