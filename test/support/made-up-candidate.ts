import type { Candidate } from '../../src/core/summarize/candidate.ts';

/** A sentence that is offered whole and leans on nothing, with whatever a test changes in it. */
export function madeUpCandidate(sentence: number, changes: Partial<Candidate> = {}): Candidate {
  return {
    sentence,
    text: '',
    evidence: [],
    words: 9,
    terms: [],
    pairs: [],
    cuts: 0,
    trims: 0,
    fault: 0,
    leanings: [],
    halfTold: false,
    follows: true,
    ...changes,
  };
}
