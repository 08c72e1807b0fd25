import { type ComponentChild, render } from 'preact';
import { browser } from '../browser.ts';
import { packedTexts } from '../core/packed-texts.ts';
import { createI18n, I18nContext } from './i18n/i18n.ts';
import type { MessageKey } from './i18n/keys.ts';

/** What the reader has chosen of the languages that Sixty speaks. */
interface Language {
  /** Its texts, packed; undefined for the browser's own. */
  texts(): Promise<string | undefined>;
  watch(changed: () => void): unknown;
}

/** Draws one of Sixty's own pages in the reader's language and direction, and again when that becomes another. */
export function startPage(title: MessageKey, page: ComponentChild, language: Language): void {
  const draw = async (): Promise<void> => {
    const texts = await language.texts();
    const i18n = createI18n(packedTexts((key, values) => browser.i18n.getMessage(key, values), texts));
    const root = document.documentElement;
    root.lang = i18n.lang;
    root.dir = i18n.dir;
    document.title = i18n.t(title);
    render(<I18nContext.Provider value={i18n}>{page}</I18nContext.Provider>, document.body);
  };
  void draw();
  language.watch(() => void draw());
}
