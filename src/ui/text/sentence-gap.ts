/** What stands between two sentences of a language: nothing where the full stop is as wide as a letter (Chinese, Japanese). */
export function gapBetweenSentences(lang: string): '' | ' ' {
  return /^(zh|ja|yue|wuu)\b/i.test(lang) ? '' : ' ';
}
