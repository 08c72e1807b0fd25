import { useEffect, useState } from 'preact/hooks';
import type { SettingsItem } from '../storage/settings-item.ts';

/** A setting as it is stored, also when another window or device changes it; undefined until it is read. */
export function useSetting<T>(item: SettingsItem<T>): [value: T | undefined, set: (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let current = true;
    void item.get().then((stored) => {
      if (current) setValue(() => stored);
    });
    const stop = item.watch((changed) => setValue(() => changed));
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  return [value, (wish) => void item.set(wish)];
}
