/** Accents of Latin, Greek and Cyrillic, the vowel signs that Arabic and Hebrew may leave out, and the tatweel; the signs of Hindi and others are letters. */
const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640\u0591-\u05C7]/gu;
/** Letters that Unicode takes for letters of their own, and people type without their stroke. */
const STROKES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const STROKED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** A word as it is compared: in one case, without accents, full-width signs as plain ones (NFKD). */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(STROKED, (letter) => STROKES[letter] ?? letter);
}
