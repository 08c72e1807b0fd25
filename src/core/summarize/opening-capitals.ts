/** "KATIE Price said", "A HUNTER who ate": a paper that sets the first words of its stories in capitals. Short words alone may be acronyms. */
const RUN = /^(["“‘]?)((?:\p{Lu}[\p{Lu}-]*\s){0,3}\p{Lu}[\p{Lu}-]{3,})(?=[\s,])(?!\s\p{Lu}[\p{Lu}-])/u;
/** Never an acronym where a name stands behind it. */
const WORDS = /^(?:THE|AN?|OF|AND|FOR)$/;
/** So many paragraphs of the story are looked through for the same words. */
const LOOKED_THROUGH = 8;

/**
 * Sets a sentence's first words as the story sets them elsewhere, when they are in capitals here and nowhere else. Where
 * the story has one of them nowhere else, nobody knows whether it is an acronym, and all stay as they are.
 */
export function withoutOpeningCapitals(text: string, headline: string, paragraphs: readonly string[]): string {
  const [all, mark = '', run = ''] = RUN.exec(text) ?? [];
  if (all === undefined) return text;
  // A headline without any capital, as an address gives it, tells nothing of them.
  const [first = '', ...others] = wordsOf(/\p{Lu}/u.test(headline) ? headline : '');
  const forms = new Set([...others, ...wordsOf(paragraphs.slice(0, LOOKED_THROUGH).join('\n').replace(run, ' '))]);
  const shown: string[] = [];
  for (const word of run.split(/\s/)) {
    const small = word.toLowerCase();
    const form = [WORDS.test(word) ? small : word, small, word.charAt(0) + small.slice(1)].find((one) =>
      forms.has(one),
    );
    // That a headline's first word has a capital tells nothing of it.
    if (form === undefined && first.toLowerCase() !== small) return text;
    shown.push(form ?? small);
  }
  const set = shown.join(' ');
  return mark + set.charAt(0).toUpperCase() + set.slice(1) + text.slice(all.length);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}-]+/gu) ?? [];
