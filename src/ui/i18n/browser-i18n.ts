import { browser } from '../../browser.ts';
import { packedTexts } from '../../core/packed-texts.ts';
import { createI18n, type I18n } from './i18n.ts';

/** The language the browser gives to this extension. */
export function browserI18n(): I18n {
  return createI18n(packedTexts((key, values) => browser.i18n.getMessage(key, values)));
}
