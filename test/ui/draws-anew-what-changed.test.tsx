// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type Observed, observable, useObserved } from '../../src/ui/observable.ts';

function Shown({ observed, changing }: { observed: Observed<string>; changing?: () => void }) {
  const text = useObserved(observed);
  changing?.();
  return <p>{text}</p>;
}

afterEach(() => render(null, document.body));

it('draws a value anew when it changes, also while it is being drawn first', async () => {
  const observed = observable('first');
  await act(() => render(<Shown observed={observed} />, document.body));
  expect(document.body.textContent).toBe('first');
  await act(() => {
    observed.value = 'second';
  });
  expect(document.body.textContent).toBe('second');
  render(null, document.body);
  let drawings = 0;
  const changing = (): void => {
    drawings += 1;
    if (drawings === 1) observed.value = 'third';
  };
  await act(() => render(<Shown observed={observed} changing={changing} />, document.body));
  expect(document.body.textContent).toBe('third');
});

it('stops watching what is no longer shown, and follows the value it is given instead', async () => {
  const watched = new Set<string>();
  const named = (name: string): Observed<string> => ({
    value: name,
    watch: () => {
      watched.add(name);
      return () => void watched.delete(name);
    },
  });
  await act(() => render(<Shown observed={named('one')} />, document.body));
  await act(() => render(<Shown observed={named('two')} />, document.body));
  expect([...watched]).toEqual(['two']);
  expect(document.body.textContent).toBe('two');
  await act(() => render(null, document.body));
  expect([...watched]).toEqual([]);
});

it('tells its watchers of a change, not of the same value again', () => {
  const observed = observable(1);
  let told = 0;
  const stop = observed.watch(() => {
    told += 1;
  });
  observed.value = 1;
  expect(told).toBe(0);
  observed.value = 2;
  expect(told).toBe(1);
  stop();
  observed.value = 3;
  expect(told).toBe(1);
});
