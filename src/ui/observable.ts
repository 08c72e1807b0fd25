import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that others watch. */
export interface Observed<T> {
  readonly value: T;
  /** Calls at every change, until the function given back is called. */
  watch(changed: () => void): () => void;
}

/** A value that its owner changes. */
export interface Observable<T> extends Observed<T> {
  value: T;
}

/** For the few values of a popup, which has to open at once; the pages that derive values from values use signals. */
export function observable<T>(first: T): Observable<T> {
  const watchers = new Set<() => void>();
  let current = first;
  return {
    get value() {
      return current;
    },
    set value(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const changed of [...watchers]) changed();
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}

/** The value, drawn anew at every change. */
export function useObserved<T>(observed: Observed<T>): T {
  const [drawn, draw] = useState(() => observed.value);
  useLayoutEffect(() => {
    // As a function, since the value itself may be one.
    const changed = (): void => draw(() => observed.value);
    changed(); // It may have become another one since it was drawn.
    return observed.watch(changed);
  }, [observed]);
  return drawn;
}
