const RTL_LANGUAGES = new Set('ar arc ckb dv fa he iw khw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '));
const RTL_SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

/**
 * Which way a text of this language runs; "auto" (let the text decide) where the language is not known.
 * @param lang BCP 47 tag, as the story or the locale states it.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  const [language = '', ...rest] = lang.toLowerCase().split(/[-_]/);
  if (language === '' || language === 'und') return 'auto';
  const script = rest.find((part) => part.length === 4 && /^[a-z]+$/.test(part));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr';
}
