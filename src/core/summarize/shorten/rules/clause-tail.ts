import { type Parse, startsSubject } from '../parse.ts';
import { tailRule } from './tails.ts';

const OPENS =
  /^(?:as|after|when|where|since|with|over|in|on|at|for|from|during|despite|amid|amidst|following|ahead|before|by|under|against|through|adding|saying)$/;

/** ", as crowds gathered", ", and a second boat was lost": what else there is to it, where there is room for the news alone. */
export const clauseTail = tailRule(
  'clause-tail',
  (parse, at, end) => OPENS.test(parse.lower(at)) || isClause(parse, at, end),
  true,
);

function isClause(parse: Parse, at: number, end: number): boolean {
  return parse.lower(at) === 'and' && startsSubject(parse, at + 1) && parse.hasMainVerb(at + 1, end);
}
