/** @typedef {{ look: string, lang: string, dark: boolean, forced: boolean }} Look */

/** What every picture is taken in; `look` ends its name. @type {Look[]} */
export const looks = [
  { look: 'light', lang: 'en', dark: false, forced: false },
  { look: 'dark', lang: 'en', dark: true, forced: false },
  { look: 'rtl', lang: 'ar', dark: false, forced: false },
  { look: 'forced', lang: 'en', dark: false, forced: true },
];
