import { type Parse, startsSubject } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { tellsClaim } from './tails.ts';

const OPENS = /^(?:after|following|amid|while|even|as|ahead|upon|days|hours|weeks|months)$/;
/** "Ending a long drought, the council": what somebody does beside it; not what is claimed or denied, nor a name or preposition in -ing. */
const DOING =
  /^(?!Being|Having|During|Following|According|Given|Citing|Claiming|Alleging|Denying|Rejecting|Nothing|Everything|Something|Anything|Including|Owing|Considering|Assuming|Regarding|Concerning|Barring|Depending|Morning|Evening|Beijing|Spring|Boeing|Sterling)\p{Lu}\p{Ll}{2,}ing$/u;
/** "As many as", "as per the police", "even if": other things than a circumstance. */
const OTHER =
  /^(?:as (?:many|much|few|soon|long|far|per|of|a|an|if|part|such|well|usual|expected|reported)|even (?:if|though|the|a)|while (?:most|many|some))$/;
const LEAST_WORDS = 3;
const MOST_WORDS = 22;
const PRONOUN = /^(?:he|she|it|they|his|her|its|their|this|these|that|those|who|which|there|both|such)$/;

/** "After the vote, ", "As crowds gathered in Bern, ": a circumstance before a subject that needs nothing from it. */
export const leadingClause: Rule = {
  name: 'leading-clause',
  english: true,
  find(parse) {
    const [comma, second] = parse.commas;
    if (comma === undefined || !(OPENS.test(parse.lower(0)) || DOING.test(parse.raw(0)))) return [];
    const words = parse.count(0, comma);
    if (words < LEAST_WORDS || words > MOST_WORDS) return [];
    // "After the 2020-21 season, Poe was chosen": when that was. "While the board did meet, no vote was held": what is conceded.
    for (let i = 1; i < comma; i++) if (/^(?:(?:19|20)\d\d(?:-\d\d)?|did)$/.test(parse.lower(i))) return [];
    if (OTHER.test(`${parse.lower(0)} ${parse.lower(1)}`) || !opensCircumstance(parse, comma)) return [];
    if (tellsClaim(parse, 0, comma) || PRONOUN.test(parse.lower(comma + 1)) || !startsSubject(parse, comma + 1))
      return [];
    // "After talks in Bern, Basel and Chur, the mayor left": the clause goes on behind the comma.
    if (second !== undefined && !parse.hasMainVerb(comma + 1, second)) return [];
    return pointsBack(parse, comma + 1) || !parse.hasMainVerb(comma + 1, parse.stop)
      ? []
      : [{ stretches: [[0, comma + 1]] }];
  },
};

/** "days after", "ahead of", "even as": the second word makes it one. */
function opensCircumstance(parse: Parse, comma: number): boolean {
  const [first, second] = [parse.lower(0), parse.lower(1)];
  if (/^(?:days|hours|weeks|months)$/.test(first)) return /^(?:after|before)$/.test(second);
  if (first === 'ahead') return second === 'of';
  if (first === 'even') return second === 'as';
  // A subordinate clause needs its verb before the comma, or the comma is not its end.
  if (!/^(?:as|while)$/.test(first) || second.endsWith('ing')) return true;
  for (let i = 2; i < comma; i++) if (parse.isLikelyFinite(i)) return true;
  return false;
}

/** Whether the subject or the first words behind it point at what the clause names. */
export function pointsBack(parse: Parse, from: number): boolean {
  for (let i = from; i < Math.min(from + 16, parse.stop); i++) {
    const word = parse.lower(i);
    if ((i < from + 8 && PRONOUN.test(word)) || /^(?:too|also|others|rest|remaining|instead)$/.test(word)) return true;
  }
  return false;
}
