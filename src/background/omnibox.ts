/** The address bar searches the library: "60", a space, and what is looked for. Firefox for Android has no such thing. */
import { browser } from '../browser.ts';
import { storyById, storyByUrl } from '../storage/library.ts';
import { browserText } from './browser-text.ts';
import { described } from './described.ts';
import { readingLine } from './load-reading-line.ts';

/** A line below the address bar. */
interface Suggestion {
  /** What Enter hands on. */
  content: string;
  description: string;
}

let asked = 0;

/** Suggests stories while the reader types. */
export function suggestStories(text: string, suggest: (suggestions: Suggestion[]) => void): void {
  const question = ++asked;
  const hint = text.trim() ? 'omniboxHint' : 'openLibrary';
  void browserText(hint, text).then((words) => {
    if (question === asked)
      browser.omnibox.setDefaultSuggestion({ description: described([{ text: words, hit: false }]) });
  });
  void readingLine()
    .then(({ suggestedFor }) => suggestedFor(text))
    .then(
      (found) => {
        if (question !== asked) return;
        suggest(found.map(({ content, headline, source }) => ({ content, description: described(headline, source) })));
      },
      () => undefined,
    );
}

/** Opens the story that was chosen, or the library with what was typed. */
export async function openFromOmnibox(text: string, disposition: string): Promise<void> {
  const page = new URL(browser.runtime.getURL('src/library/library.html'));
  const typed = text.trim();
  const story = await storyByUrl(typed)
    .then((found) => found ?? storyById(typed))
    .catch(() => undefined);
  if (typed) page.searchParams.set(story ? 'story' : 'words', story?.id ?? typed);
  const url = page.href;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
