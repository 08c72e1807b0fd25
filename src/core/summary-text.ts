import type { Story } from './story.ts';

/** What stands between two sentences of a language: nothing where the full stop is as wide as a letter (Chinese, Japanese). */
export function gapBetweenSentences(lang: string): '' | ' ' {
  return /^(zh|ja|yue|wuu)\b/i.test(lang) ? '' : ' ';
}

/**
 * The sentences of a summary as one text.
 * @param each what is made of each sentence before
 */
export function summaryText(
  { summary, lang }: Pick<Story, 'summary' | 'lang'>,
  each = (text: string): string => text,
): string {
  return summary.sentences.map(({ text }) => each(text)).join(gapBetweenSentences(lang));
}
