import { type Parse, startsSubject } from '../parse.ts';
import { SPEECH } from '../verbs.ts';
import { tailRule } from './tails.ts';

const OPENS =
  /^(?:as|after|when|where|since|with|over|in|on|at|for|from|during|despite|amid|amidst|following|ahead|against|through|adding|saying)$/;
/** "as long as", "in case", "for now": what limits the rest. */
const LIMITS =
  /^(?:as long|in (?:case|the event|theory)|on (?:the |a )?condition|with the exception|for (?:now|the (?:time|moment)))\b/;

/** How many died is the news, wherever it stands. */
const TOLL = /^(?:kill(?:ed|ing|s)?|died|dead|deaths?)$/;

/** ", as crowds gathered", ", and a second boat was lost": what else there is to it, where there is room for the news alone. */
export const clauseTail = tailRule(
  'clause-tail',
  (parse, at, end) =>
    !parse.tokens.slice(at, end).some(({ lower }) => TOLL.test(lower)) &&
    ((OPENS.test(parse.lower(at)) &&
      !tells(parse, at, end) &&
      !LIMITS.test(`${parse.lower(at)} ${parse.lower(at + 1)} ${parse.lower(at + 2)}`)) ||
      isClause(parse, at, end)),
  true,
);

/** ", as the captain explains": who says so. */
function tells(parse: Parse, at: number, end: number): boolean {
  return parse.lower(at) === 'as' && parse.tokens.slice(at, end).some(({ lower }) => SPEECH.has(lower));
}

function isClause(parse: Parse, at: number, end: number): boolean {
  if (parse.lower(at) !== 'and' || !startsSubject(parse, at + 1) || !parse.hasMainVerb(at + 1, end)) return false;
  // "while Bern, Chur, and Basel grew": the last of a list.
  const before = parse.commas[parse.commas.indexOf(at - 1) - 1];
  return before === undefined || parse.hasMainVerb(before + 1, at - 1);
}
