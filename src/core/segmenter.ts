const made = new Map<string, Intl.Segmenter>();

/**
 * A dictionary takes in a few more letters once its script has been met ("ー" before Han), so a fresh segmenter may part a
 * text otherwise than the same one does later (ICU, seen in V8 11–15). Each meets all scripts with dictionaries at its birth.
 */
const DICTIONARIES = 'ー漢ーあア가 กก ລາ ကာ ក្រ';

/** The segmenter for a BCP 47 tag, made once, as it takes a while; a tag that is none gets that of the root locale. */
export function segmenter(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  let found = made.get(key);
  if (!found) {
    try {
      found = new Intl.Segmenter(lang, { granularity });
    } catch {
      found = new Intl.Segmenter('und', { granularity });
    }
    if (granularity === 'word') for (const _ of found.segment(DICTIONARIES));
    made.set(key, found);
  }
  return found;
}
