import { SENTENCE_END } from '../sentences/sentence-end.ts';
import { sentences } from '../sentences/sentences.ts';

/** More than this no honest answer of sixty words has; the rest is not looked at. */
const MOST_CHARACTERS = 4000;
const MOST_SENTENCES = 16;

/** What models put around what they were asked for. */
const THINKING = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi;
const FENCE = /^\s*`{3,}\w*\s*$/;
const PREAMBLE =
  /^(?:(?:sure|certainly|okay|of course)[^.!:]*[.!:]\s*)?(?:here(?:'s| is| are)[^.:]*:|(?:summary|answer|output)\s*:)\s*/i;
const LIST_MARK = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/**
 * Cuts what a writer returned into its whole sentences: thinking, fences, list marks, emphasis and "Here is a summary:" are
 * taken off, and a last sentence that was broken off is left out.
 */
export function answerSentences(answer: string, lang: string): string[] {
  const lines = answer
    .slice(0, MOST_CHARACTERS)
    .replace(THINKING, '')
    .split(/\r?\n/)
    .filter((line) => !FENCE.test(line))
    .map((line) =>
      line
        .replace(LIST_MARK, '')
        .replace(/[*_`#]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
        .trim()
        .replace(PREAMBLE, ''),
    );
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => sentences(line, lang).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => SENTENCE_END.test(sentence) && /\p{L}/u.test(sentence))
    .slice(0, MOST_SENTENCES);
}
