/** Checks of what arrives from another process. */
type Checks<T> = { [K in keyof T]?: (value: unknown) => boolean };
type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
export const isCount: Check<number> = (value): value is number => Number.isInteger(value) && (value as number) >= 0;
export const isTabId = isCount;
export const isNothing: Check<null> = (value) => value === null;

export const oneOf =
  <const T extends string>(...names: T[]): Check<T> =>
  (value): value is T =>
    names.includes(value as T);

export const listOf =
  <T>(item: Check<T>, most: number): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(item);

/** An object with these fields; others are not looked at. Fields in `may` may be left out. */
export const fields =
  <T extends object>(must: Checks<NoInfer<T>>, may: Checks<NoInfer<T>> = {}): Check<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const record = value as Record<string, unknown>;
    const holds = ([name, check]: [string, unknown]) => (check as (value: unknown) => boolean)(record[name]);
    return (
      Object.entries(must).every(holds) &&
      Object.entries(may).every((entry) => record[entry[0]] === undefined || holds(entry))
    );
  };
