import { browser } from '../../browser.ts';
import { hostPattern } from '../../messages/host-pattern.ts';
import { askWorker } from '../../messages/send.ts';

/**
 * Asks for lasting access to the site of a page. Call it straight from the click: browsers show the question only inside a gesture.
 * @returns whether the reader agreed.
 */
export async function allowSite(url: string): Promise<boolean> {
  const origin = hostPattern(url);
  const granted = await browser.permissions.request({ origins: [origin] });
  if (granted) await askWorker('site/always', { origin });
  return granted;
}

/** Switches Sixty on again on the site of a page: it waits for the reader's click there. */
export async function turnOn(url: string): Promise<void> {
  await askWorker('site/mode', { host: new URL(url).hostname, mode: 'click' });
}

/** Opens the page that says what the marks of a card mean. */
export async function explainMarks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/marks/marks.html') });
}
