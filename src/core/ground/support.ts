import { type Alignment, align } from './align.ts';
import { BEGINNING, type BodyIndex } from './body-index.ts';
import { type Term, terms } from './terms.ts';

/** How far a body supports a sentence, and where the sentence was found in it. */
export interface Support {
  /** Higher is better supported: 1 for a sentence of the body, mostly 0.6 to 1 for a fair paraphrase; can be negative. */
  score: number;
  alignment: Alignment;
  /** Share of the content words that the body has in some form, 0–1. */
  covered: number;
}

/** How much the share of known words counts beside the alignment; by `bench/ground`. */
const COVERED_WEIGHT = 0.5;

/** Scores a sentence, by whoever it is, against a body. */
export function support(sentence: string, body: BodyIndex): Support {
  const wanted = terms(sentence);
  const alignment = align(wanted, body);
  const covered = share(wanted, body);
  return { score: (alignment.score + COVERED_WEIGHT * covered) / (1 + COVERED_WEIGHT), alignment, covered };
}

function share(wanted: readonly Term[], body: BodyIndex): number {
  const content = wanted.filter((term) => term.kind === 'content');
  if (content.length === 0) return 1;
  const known = content.filter(
    ({ key }) => body.places.has(key) || (key.length > BEGINNING && body.beginnings.has(key.slice(0, BEGINNING))),
  );
  return known.length / content.length;
}
