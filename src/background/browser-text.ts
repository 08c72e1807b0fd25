import { browser } from '../browser.ts';
import { packedTexts } from '../core/packed-texts.ts';

const texts = packedTexts((key, values) => browser.i18n.getMessage(key, values));

/** A text in the language that the browser gives to this extension, for what is drawn by the browser: menus, the button. */
export const browserText = (key: string, ...values: string[]): string => texts(key, values);
