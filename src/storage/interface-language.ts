import { browser } from '../browser.ts';
import { interfaceLanguage } from './settings.ts';

/** What the reader has chosen of the languages that Sixty speaks, for whoever draws. */
export const language = { texts: chosenTexts, watch: interfaceLanguage.watch };

/**
 * All texts of the chosen language as the build packs them, from our own package: the browser's `i18n` gives those of one
 * language only, its own. Undefined where that is what the reader wants, or where they cannot be read.
 *
 * English where the browser gives none at all: Chromium asks for them once for each process, and where that fails it answers
 * with nothing until it is restarted. Better English than the names of texts.
 */
export async function chosenTexts(): Promise<string | undefined> {
  const locale = browser.i18n.getMessage('names') ? await interfaceLanguage.getOrDefault() : 'en';
  if (locale === null) return undefined;
  try {
    const file = await fetch(browser.runtime.getURL(`_locales/${locale}/messages.json`));
    const { texts } = (await file.json()) as { texts: { message: string } };
    return texts.message;
  } catch {
    return undefined;
  }
}
