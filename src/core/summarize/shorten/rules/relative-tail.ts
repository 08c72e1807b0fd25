import { tailRule } from './tails.ts';

const RELATIVE = /^(?:who|which|whom|whose|where|when)$/;
const SOME_OF = /^(?:one|two|three|four|five|six|some|many|most|both|all|several|none|each|half)$/;

/** ", who led the party for ten years", ", two of whom survived": to the sentence's end or its attribution. */
export const relativeTail = tailRule('relative-tail', (parse, at, end) => {
  const first = parse.lower(at);
  const someOf = SOME_OF.test(first) && parse.lower(at + 1) === 'of' && /^(?:whom|which)$/.test(parse.lower(at + 2));
  return (RELATIVE.test(first) || someOf) && parse.count(at, end) >= 3;
});
