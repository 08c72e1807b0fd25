// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ReadState } from '../../src/messages/contract.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { IS_STORY, STATES, STORY } from './samples.ts';

const i18n = i18nFrom(english);
const live = (): Element | null => document.querySelector('.card > .unseen[role=status]');

async function show(state: ReadState | null): Promise<void> {
  await act(() =>
    render(
      <I18nContext.Provider value={i18n}>
        <StoryCard state={state} actions={{}} now={new Date(0)} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
}

beforeEach(() => {
  render(null, document.body);
});

describe('the live region', () => {
  it('stands there, silent, before there is anything to say', async () => {
    await show(null);
    const region = live();
    expect(region?.textContent).toBe('');
    await show({ state: 'working', step: 'reading' });
    expect(region?.textContent).toBe('');
    expect(live()).toBe(region);
  });

  it('announces a finished summary, once', async () => {
    await show({ state: 'working', step: 'reading' });
    await show(STATES['story'] ?? null);
    const region = live();
    expect(region?.textContent).toBe(`Summary ready: ${STORY.headline}`);
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(region as Element, { childList: true, characterData: true, subtree: true });
    await show({ state: 'story', story: STORY, verdict: IS_STORY, from: 'library' });
    changes += observer.takeRecords().length;
    expect(changes).toBe(0);
  });

  it('announces a failure by its title', async () => {
    await show(STATES['failed-offline'] ?? null);
    expect(live()?.textContent).toBe('You are offline');
  });
});
