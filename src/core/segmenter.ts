const made = new Map<string, Intl.Segmenter>();

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
    made.set(key, found);
  }
  return found;
}
