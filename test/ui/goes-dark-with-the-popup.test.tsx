// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { TabCard } from '../../src/ui/tab/TabCard.tsx';
import { createTabReading } from '../../src/ui/tab/tab-reading.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { STORY } from './samples.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

it('puts its light out as it closes, and the focus that it loses then lights nothing again', async () => {
  const lit: number[] = [];
  const state = { state: 'story', story: STORY, verdict: { verdict: 'story', reasons: [] }, from: 'now' };
  const ask = async (name: string, payload: { passages?: unknown[] }) => {
    if (name === 'tab/point') lit.push(payload.passages?.length ?? 0);
    return name === 'tab/point' ? 'shown' : state;
  };
  const reading = createTabReading({ ask: ask as never, reads: true });
  await reading.open({ id: 7, url: STORY.url });
  const card = <TabCard reading={reading} loadWriting={() => Promise.reject(new Error('no other writers'))} />;
  await act(() => render(<I18nContext.Provider value={i18nFrom(english)}>{card}</I18nContext.Provider>, document.body));
  const sentence = document.querySelector<HTMLElement>('.sentence');
  sentence?.focus();
  sentence?.click();
  await act(async () => undefined);
  expect(lit.at(-1)).toBeGreaterThan(0);
  dispatchEvent(new Event('pagehide'));
  expect(lit.at(-1)).toBe(0);
  const told = lit.length;
  sentence?.blur();
  await act(async () => undefined);
  expect(lit.slice(told)).toEqual([]);
});
