import type { Driver, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

export const LIBRARY = 'src/library/library.html';

/** What the library page shows. */
export const shown = (tab: Tab) =>
  tab.evaluate((root) => ({
    status: root.querySelector('.found')?.textContent ?? '',
    toast: root.querySelector('.toast')?.textContent ?? '',
    outcome: root.querySelector('.exchange [role=status]')?.textContent ?? '',
    rows: [...root.querySelectorAll('.story')].map((row) => ({
      headline: row.querySelector('h2')?.textContent ?? '',
      words: row.querySelector('.story-words')?.textContent ?? '',
      line: row.querySelector('.story-line')?.textContent ?? '',
      lit: [...row.querySelectorAll('mark')].map((mark) => mark.textContent),
      pinned: (row as HTMLElement).dataset['pinned'] === 'true',
    })),
  }));
export type Shown = Awaited<ReturnType<typeof shown>>;

export const untilShown = (tab: Tab, holds: (now: Shown) => boolean) => until(() => shown(tab), holds);

/** Types into a field, as far as a page can tell. */
export const type = (tab: Tab, selector: string, text: string) =>
  tab.evaluate(
    (root, where, value) => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(where);
      if (!field) throw new Error(`no ${where}`);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.closest('form')?.requestSubmit();
    },
    selector,
    text,
  );

/** Hands a file to the page's file picker. */
export const importFile = (tab: Tab, text: string, name: string) =>
  tab.evaluate(
    (root, content, file) => {
      const picker = root.querySelector<HTMLInputElement>('input[type=file]');
      const list = new DataTransfer();
      list.items.add(new File([content], file));
      if (!picker) throw new Error('no picker');
      picker.files = list.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );

/** Opens the library until it lists what it has: what a worker that was ended has left to be listed is listed then. */
export async function lookThrough(driver: Pick<Driver, 'openOwnPage'>): Promise<void> {
  const tab = await driver.openOwnPage(LIBRARY);
  await untilShown(tab, ({ rows }) => rows.length > 0);
  await tab.close();
}
