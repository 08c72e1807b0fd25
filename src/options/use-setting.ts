import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsItem } from '../storage/settings-item.ts';

/** Whether the browser refused to store the last change: lists that are synced are small. */
export const unsaved = signal(false);

/** A setting as it is stored, also when another window or device changes it; undefined until it is read. */
export function useSetting<T>(item: SettingsItem<T>): [value: T | undefined, set: (value: T) => void] {
  const [value, setValue] = useState<T>();
  const [, redraw] = useState<object>();
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
  const set = async (wish: T): Promise<void> => {
    unsaved.value = await item.set(wish).then(
      () => false,
      () => true,
    );
    // What was refused is drawn as it stands.
    if (unsaved.value) redraw({});
  };
  return [value, (wish) => void set(wish)];
}
