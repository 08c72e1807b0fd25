import { browser } from '../browser.ts';

/** Shows the welcome page, once: after the reader installed Sixty, not after an update. */
export function welcome({ reason }: { reason: string }): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
}
