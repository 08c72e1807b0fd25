import { tailRule } from './tails.ts';

const SPAN = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|shortly|soon|just)$/;
/** "after adjusting for inflation" is part of the figure. */
const OF_FIGURE = /^(?:adjusting|accounting|tax|taxes|deducting|allowing)$/;
const LEAST_AFTER = 3;

/** ", two days after the vote": when it was, measured from something else; to the sentence's end or its attribution. */
export const afterTail = tailRule('after-tail', (parse, at, end) => {
  if (parse.lower(0) === 'initially') return false;
  for (let i = at; i < Math.min(at + 4, end); i++) {
    if (!/^(?:after|before)$/.test(parse.lower(i))) continue;
    if (OF_FIGURE.test(parse.lower(i + 1)) || parse.count(i + 1, end) < LEAST_AFTER) return false;
    return i === at || SPAN.test(parse.lower(i - 1));
  }
  return false;
});
