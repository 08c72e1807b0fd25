import { browser } from '../../browser.ts';
import type { MessageKey } from './keys.ts';
import { packedTexts } from './packed-texts.ts';

const texts = packedTexts((key, values) => browser.i18n.getMessage(key, values));

/** A text in the language that the browser gives to this extension, for what draws nothing: menus, the toolbar's button. */
export const browserText = (key: MessageKey, ...values: string[]): string => texts(key, values);
