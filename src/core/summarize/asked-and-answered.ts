/** Interviews in questions and answers: which paragraphs are asked, and which are somebody's words without marks. */

import { YOU } from './told-to-its-reader.ts';

/** "Q: ", "A: ", "Frage: ". Who asks comes first. */
const LABEL = /^(?:(Q|Questions?|Frage)|A|Answers?|Antwort)\s?[:：]/iu;
/** Answers and questions from which labels are meant so. */
const LEAST = 2;
/** In English somebody is asked without labels where so many paragraphs that end in a question speak to "you", a tenth of all. */
const QUESTIONS = 3;
const SHARE = 0.1;
const QUESTION = /[?？]["”»]?$/;

export type Part = 'asked' | 'answered' | undefined;

/**
 * What each paragraph of an interview is: what is asked is no news, and what a label calls an answer are somebody's words, up
 * to the next label. Undefined for what is neither; empty where nobody is asked.
 */
export function askedAndAnswered(paragraphs: readonly string[]): Part[] {
  const labels = paragraphs.map((text) => LABEL.exec(text));
  const labelled = labels.filter((label) => label !== null);
  const asked = labelled.filter((label) => label[1]).length;
  if (Math.min(asked, labelled.length - asked) < LEAST) {
    const questions = paragraphs.map((text) => QUESTION.test(text) && YOU.test(text));
    const count = questions.filter(Boolean).length;
    return count >= Math.max(QUESTIONS, paragraphs.length * SHARE)
      ? questions.map((is) => (is ? 'asked' : undefined))
      : [];
  }
  let part: Part;
  return labels.map((label) => {
    if (label) part = label[1] ? 'asked' : 'answered';
    return part;
  });
}
