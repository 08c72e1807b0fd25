import type { Surface } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/** What a reader does with the fields of one of our pages, each found by its label. */

/** Switches a box on or off, and waits until it stands so: a second click on the way there would undo the first. */
export async function tick(surface: Surface, label: string, on: boolean): Promise<void> {
  const stands = (click: boolean) =>
    surface.evaluate(
      (root, wanted, wish, clicks) => {
        const labels = [...root.querySelectorAll('label')];
        const box = labels.find((one) => one.textContent?.trim() === wanted)?.querySelector('input');
        if (!box || box.disabled) throw new Error(`No box "${wanted}" to click`);
        if (box.checked === wish || !clicks) return box.checked === wish;
        (root as { notifyUserGestureActivation?: () => void }).notifyUserGestureActivation?.();
        box.click();
        return false;
      },
      label,
      on,
      click,
    );
  await until(async () => (await stands(true)) || until(() => stands(false), Boolean, 2_000));
}

/** Writes into a field. */
export async function fill(surface: Surface, label: string, text: string): Promise<void> {
  await until(() => change(surface, label, text, 'input'));
}

/** Chooses in a list, as soon as it offers the choice. */
export async function choose(surface: Surface, label: string, value: string): Promise<void> {
  await until(() => change(surface, label, value, 'change'));
}

/** Whether the field holds the value after it was given. */
function change(surface: Surface, label: string, value: string, event: 'input' | 'change'): Promise<boolean> {
  return surface.evaluate(
    (root, wanted, text, name) => {
      const named = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
      const field = named && root.querySelector<HTMLInputElement>(`#${CSS.escape(named.htmlFor)}`);
      if (!field) return false;
      field.value = text;
      const page = field.ownerDocument.defaultView as unknown as typeof globalThis;
      field.dispatchEvent(new page.Event(name, { bubbles: true }));
      return field.value === text;
    },
    label,
    value,
    event,
  );
}
