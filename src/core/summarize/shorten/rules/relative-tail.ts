import type { Parse } from '../parse.ts';
import { DETERMINER, PREPOSITION } from '../verbs.ts';
import { tailRule } from './tails.ts';

const RELATIVE = /^(?:who|which|whom|whose|where)$/;
/** What "when" may tell more of: a date, not a clause. */
const TIME =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|year|month|week|day|night|evening|morning|afternoon|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const SOME_OF = /^(?:one|two|three|four|five|six|some|many|most|both|all|several|none|each|half)$/;

/** ", who led the party for ten years", ", two of whom survived": to the sentence's end or its attribution. */
export const relativeTail = tailRule('relative-tail', (parse, at, end) => {
  // "It was the mayor, who" says that it was the mayor who.
  if (parse.lower(0) === 'it' && /^(?:is|was|isn't|wasn't)$/.test(parse.lower(1))) return false;
  const first = parse.lower(at);
  // "families of guards, who lost their lives": without the clause it would be the families of all guards.
  if (/^wh(?:o|ich)$/.test(first) && namesAll(parse, at - 2)) return false;
  const someOf = SOME_OF.test(first) && parse.lower(at + 1) === 'of' && /^(?:whom|which)$/.test(parse.lower(at + 2));
  const time = first === 'when' && TIME.test(parse.lower(at - 2));
  // ", who was third, finishing behind Poe": whose the participle is cannot be told.
  const trailing = parse.commas.some((comma) => comma > at && comma < end && parse.lower(comma + 1).endsWith('ing'));
  return (RELATIVE.test(first) || someOf || time) && !trailing && parse.count(at, end) >= 3;
});

/** Whether the noun at a token is a bare plural, so that it stands for all of its kind. */
function namesAll(parse: Parse, noun: number): boolean {
  if (!/[^s]s$/.test(parse.lower(noun)) || parse.isCapital(noun)) return false;
  for (let i = noun - 1; i >= 0 && i > noun - 5; i--) {
    const word = parse.lower(i);
    if (DETERMINER.has(word) || /^\d|['’]s$|^(?:other|such)$/.test(word) || parse.isCapital(i)) return false;
    if (PREPOSITION.has(word) || /^(?:,|and|or)$/.test(word) || parse.isFinite(i)) return true;
  }
  return true;
}
