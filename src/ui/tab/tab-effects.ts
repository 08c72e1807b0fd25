import { browser } from '../../browser.ts';
import type { Story } from '../../core/story.ts';
import { hostPattern } from '../../messages/host-pattern.ts';
import { askWorker } from '../../messages/send.ts';
import { plainStory } from '../text/plain-story.ts';

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

/** Hands the story to another program; a reader who changes their mind is no error. */
export function shareStory(story: Story): void {
  navigator.share({ title: story.headline, text: plainStory(story) }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) console.warn(error);
  });
}

/** Opens the page that says what the marks of a card mean. */
export async function explainMarks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/marks/marks.html') });
}
