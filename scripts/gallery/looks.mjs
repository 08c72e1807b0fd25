/** @typedef {{ look: string, lang: string, dark: boolean, forced: boolean }} Look */

/** What every picture is taken in; `look` ends its name. @type {Look[]} */
const LOOKS = [
  { look: 'light', lang: 'en', dark: false, forced: false },
  { look: 'dark', lang: 'en', dark: true, forced: false },
  { look: 'rtl', lang: 'ar', dark: false, forced: false },
  { look: 'forced', lang: 'en', dark: false, forced: true },
];

/**
 * The usual looks, or each of some languages in the light.
 * @param {string[]} languages as the folders of the locales are named: "hi", "zh_CN"; the machine needs fonts for them
 * @returns {Look[]}
 */
export function looksIn(languages) {
  return languages.length === 0 ? LOOKS : languages.map((lang) => ({ look: lang, lang, dark: false, forced: false }));
}
