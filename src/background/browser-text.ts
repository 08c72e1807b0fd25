import { browser } from '../browser.ts';
import { packedTexts } from '../core/packed-texts.ts';
import { chosenTexts } from '../storage/interface-language.ts';

const ofBrowser = packedTexts((key, values) => browser.i18n.getMessage(key, values));

/** A text in the reader's language, for what is drawn by the browser: menus, the button, the address bar. */
export async function browserText(key: string, ...values: string[]): Promise<string> {
  const texts = await chosenTexts();
  return texts === undefined ? ofBrowser(key, values) : packedTexts(ofBrowser, texts)(key, values);
}
