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
  const someOf = SOME_OF.test(first) && parse.lower(at + 1) === 'of' && /^(?:whom|which)$/.test(parse.lower(at + 2));
  const time = first === 'when' && TIME.test(parse.lower(at - 2));
  // ", who was third, finishing behind Poe": whose the participle is cannot be told.
  const trailing = parse.commas.some((comma) => comma > at && comma < end && parse.lower(comma + 1).endsWith('ing'));
  return (RELATIVE.test(first) || someOf || time) && !trailing && parse.count(at, end) >= 3;
});
