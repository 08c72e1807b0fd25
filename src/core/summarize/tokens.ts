/** Letters of scripts written without spaces; each stands as a token of its own, so that pairs of them tell words apart. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
const ASCII_TOKEN = /[A-Za-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first and last ASCII characters
const ASCII = /^[\x00-\x7f\u2010-\u2026]*$/;

/** A run of letters and digits in a text. `start` is a UTF-16 offset. */
export interface Token {
  text: string;
  start: number;
}

/** The tokens of a text in order. Plain ASCII prose takes a faster road to the same result. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_TOKEN : TOKEN)) {
    found.push({ text: match[0], start: match.index });
  }
  return found;
}

/**
 * The key under which inflections of a word meet: lower case, and for English without a plural or verb ending. A crude
 * cut is enough, as keys are only compared within one story.
 */
export function termKey(token: string, english: boolean): string {
  const lower = token.toLowerCase();
  if (!english || lower.length < 5) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  const stem = lower.replace(/(?:ing|edly|ed|es|s|ly)$/, '');
  return stem.length >= 3 ? stem.replace(/e$/, '') : lower;
}
