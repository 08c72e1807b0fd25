// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { PopupFoot } from '../../src/popup/PopupFoot.tsx';
import { SiteSwitch } from '../../src/popup/SiteSwitch.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from './i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../gallery/browser-here.ts'));

it('draws what surrounds the card in the gallery, where a few answers stand for the browser', async () => {
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <SiteSwitch host="www.news.example" changed={() => undefined} />
        <PopupFoot />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  // The worker's answer is there, and the host without what all hosts begin with.
  await vi.waitFor(() => expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe('Always'));
  expect(document.querySelector('.site-name')?.textContent).toBe('Sixty on news.example');
  expect(document.querySelector('.foot')?.textContent).toContain('Library');
});
