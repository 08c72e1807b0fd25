import type { TextSpan } from '../sentences/sentences.ts';

/** What a reader would check in a sentence. */
export type FactKind = 'number' | 'date' | 'money' | 'name' | 'place' | 'quotation';

/** One thing that can be right or wrong, where it stands in its text, and a form in which spellings meet. */
export interface Fact extends TextSpan {
  kind: FactKind;
  text: string;
}

/** What may differ between a sentence and the body: a fact, or how surely and by whom something is said. */
export type MismatchKind = FactKind | 'negation' | 'hedge' | 'attribution';

/** A difference, with the words of the sentence it is about; `how` says whether the sentence has it or has lost it. */
export interface Mismatch extends TextSpan {
  kind: MismatchKind;
  text: string;
  how: 'not-in-body' | 'lost' | 'added';
}
