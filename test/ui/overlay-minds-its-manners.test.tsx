// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { mountOverlay, type OverlayView } from '../../src/ui/overlay/mount-overlay.tsx';
import type { OverlayModel } from '../../src/ui/overlay/overlay-model.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { STATES } from './samples.ts';

const events = { open: vi.fn(), close: vi.fn(), moved: vi.fn(), hidePill: vi.fn(), actions: {} };
let root: ShadowRoot;
let view: OverlayView;

const show = (shown: OverlayModel['shown']): Promise<void> =>
  act(() => view.show({ shown, state: STATES['story'] ?? null }));
const find = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const press = (target: HTMLElement, key: string): Promise<void> =>
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })),
  );

beforeEach(() => {
  for (const spy of [events.open, events.close, events.moved, events.hidePill]) spy.mockReset();
  document.body.replaceChildren();
  // jsdom does no layout.
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1200, configurable: true });
  const field = document.createElement('input');
  const host = document.createElement('div');
  document.body.append(field, host);
  root = host.attachShadow({ mode: 'open' });
  view = mountOverlay(root, i18nFrom(english), events);
});

describe('the overlay', () => {
  it('shows nothing, the pill, or the card', async () => {
    await show('pill');
    expect(find('.pill-open').getAttribute('aria-label')).toBe('Summarize this story in sixty words');
    await show('card');
    expect(root.querySelector('.pill')).toBeNull();
    expect(find('[role=dialog]').getAttribute('aria-label')).toContain('Sixty');
    await show('nothing');
    expect(root.querySelector('.overlay, .pill')).toBeNull();
  });

  it('takes the focus when the card opens and gives it back when it closes', async () => {
    document.querySelector('input')?.focus();
    await show('card');
    expect(root.activeElement).toBe(find('.overlay'));
    await show('nothing');
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('gives the focus back to the pill that it came from', async () => {
    await show('pill');
    find('.pill-open').focus();
    await show('card');
    await show('pill');
    expect(root.activeElement).toBe(find('.pill-open'));
  });

  it('closes on Esc and by its button', async () => {
    await show('card');
    await press(find('.sentence'), 'Escape');
    await act(() => find('[aria-label="Close"]').click());
    expect(events.close).toHaveBeenCalledTimes(2);
  });

  it('leaves a dialog of the page open: one Esc closes one thing', async () => {
    await show('card');
    const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void find('.sentence').dispatchEvent(esc));
    expect(esc.defaultPrevented).toBe(true);
  });

  it('keeps its keys from the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await show('card');
    for (const key of ['j', 'ArrowDown', 'Escape', '/']) await press(find('.sentence'), key);
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is moved by the arrow keys on its handle, and says where to', async () => {
    await show('card');
    await press(find('.grip'), 'ArrowDown');
    expect(find('.overlay').style.top).toBe('40px');
    await press(find('.grip'), 'ArrowLeft');
    expect(find('.overlay').style.right).toBe('40px');
    expect(events.moved).toHaveBeenLastCalledWith({ right: 40, top: 40 });
  });

  it('leaves nothing behind', async () => {
    await show('card');
    view.end();
    expect(root.childNodes).toHaveLength(0);
  });
});
