import { type ComponentChild, render } from 'preact';
import { browserI18n } from './i18n/browser-i18n.ts';
import { type I18n, I18nContext } from './i18n/i18n.ts';
import type { MessageKey } from './i18n/keys.ts';

/** Draws one of Sixty's own pages, in the reader's language and direction. */
export function startPage(title: MessageKey, page: ComponentChild): I18n {
  const i18n = browserI18n();
  const root = document.documentElement;
  root.lang = i18n.lang;
  root.dir = i18n.dir;
  document.title = i18n.t(title);
  render(<I18nContext.Provider value={i18n}>{page}</I18nContext.Provider>, document.body);
  return i18n;
}
