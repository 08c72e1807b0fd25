import { browser } from '../browser.ts';

/** Opens the page that says what the marks of a card mean; pages cannot open ours. */
export async function explainMarks(): Promise<undefined> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/marks/marks.html') });
  return undefined;
}
