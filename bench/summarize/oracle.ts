import { rouge } from '../rouge/rouge.ts';
import type { Sentence } from './sentences-of.ts';

const BEAM = 24;

/** The combination of whole sentences closest to the reference by the sum of ROUGE-1, 2 and L: what no chooser can beat. */
export function oracle(sentences: readonly Sentence[], reference: string, limit: number): string {
  interface State {
    text: string;
    words: number;
    worth: number;
  }
  let beam: State[] = [{ text: '', words: 0, worth: 0 }];
  for (const sentence of sentences) {
    const grown = beam.flatMap(({ text, words }) => {
      if (words + sentence.words > limit) return [];
      const longer = text === '' ? sentence.text : `${text} ${sentence.text}`;
      const { rouge1, rouge2, rougeL } = rouge(reference, longer);
      return [{ text: longer, words: words + sentence.words, worth: rouge1 + rouge2 + rougeL }];
    });
    beam = [...beam, ...grown].sort((a, b) => b.worth - a.worth).slice(0, BEAM);
  }
  return beam[0]?.text ?? '';
}
