import { tailRule } from './tails.ts';

const SPAN = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const LEAST_AFTER = 3;

/** ", two days after the vote": when it was, measured from something else; to the sentence's end or its attribution. */
export const afterTail = tailRule('after-tail', (parse, at, end) => {
  if (parse.lower(0) === 'initially') return false;
  for (let i = at; i < Math.min(at + 4, end); i++) {
    if (/^(?:after|before)$/.test(parse.lower(i))) {
      return (
        parse.count(i + 1, end) >= LEAST_AFTER &&
        (i === at || SPAN.test(parse.lower(i - 1)) || /^(?:shortly|soon|just)$/.test(parse.lower(i - 1)))
      );
    }
  }
  return false;
});
