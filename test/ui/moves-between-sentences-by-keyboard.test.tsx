// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SummaryText } from '../../src/ui/card/SummaryText.tsx';
import { STORY } from './samples.ts';

const point = vi.fn();
const sentences = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('.sentence')];
const focused = (): number => sentences().indexOf(document.activeElement as HTMLAnchorElement);

async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
  return event;
}

beforeEach(async () => {
  point.mockReset();
  render(null, document.body);
  await act(() => render(<SummaryText story={STORY} point={point} copy={undefined} />, document.body));
  await act(() => sentences()[0]?.focus());
});

describe('the sentences of a summary', () => {
  it('are one stop of the Tab key', async () => {
    expect(sentences().map((sentence) => sentence.tabIndex)).toEqual([0, -1, -1]);
    await press('ArrowDown');
    expect(sentences().map((sentence) => sentence.tabIndex)).toEqual([-1, 0, -1]);
  });

  it('are gone through with the arrows, Home and End, and not beyond', async () => {
    const path: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End']) {
      expect((await press(key)).defaultPrevented).toBe(true);
      path.push(focused());
    }
    expect(path).toEqual([1, 2, 2, 1, 0, 0, 2]);
  });

  it('leave other keys to the browser', async () => {
    for (const key of ['Tab', 'a', 'PageDown', 'Escape']) expect((await press(key)).defaultPrevented).toBe(false);
  });

  it('tell which one the reader points at, and when no more', async () => {
    await press('ArrowDown');
    expect(point.mock.calls).toEqual([
      [0, 'focus'],
      [null, 'focus'],
      [1, 'focus'],
    ]);
  });

  it('are followed as links unless the passage was shown here', async () => {
    const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, cancelable: true });
    const [left, shown] = [click(), click()];
    document.body.addEventListener('click', (event) => left === event && event.stopPropagation());
    sentences()[2]?.dispatchEvent(left);
    expect(left.defaultPrevented).toBe(false);
    point.mockReturnValue('shown');
    sentences()[2]?.dispatchEvent(shown);
    expect(shown.defaultPrevented).toBe(true);
    expect(point).toHaveBeenLastCalledWith(2, 'chosen');
  });
});
