import { browser } from '../browser.ts';
import type { SubjectTab } from '../ui/tab/tab-reading.ts';

/** The tab that is named in the popup's address. Undefined when it is gone. */
export async function namedTab(name: string): Promise<SubjectTab | undefined> {
  try {
    const { id, url = '' } = await browser.tabs.get(Number(name));
    return id === undefined ? undefined : { id, url };
  } catch {
    return undefined;
  }
}
