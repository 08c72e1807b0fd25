import { sentences } from '../../src/core/sentences/sentences.ts';
import { countWords } from '../../src/core/words.ts';

export interface Sentence {
  text: string;
  words: number;
}

/** The body's sentences as every other method gets them: nothing cleaned, nothing left out. */
export function sentencesOf(paragraphs: readonly string[]): Sentence[] {
  return paragraphs.flatMap((paragraph) =>
    sentences(paragraph, 'en').map(({ start, end }) => {
      const text = paragraph.slice(start, end);
      return { text, words: countWords(text, 'en') };
    }),
  );
}
