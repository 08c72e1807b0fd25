import { startsSubject } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { pointsBack } from './leading-clause.ts';
import { tellsClaim } from './tails.ts';

/** Not where, with what or for whom: without that the rest would be said of more than it is. */
const OPENS =
  /^(?:after|following|amid|amidst|while|even as|as|ahead of|upon|despite|shortly after|soon after|at a time|in (?:the wake|order|an? (?:bid|effort|attempt|move))|on the eve|just (?:hours|days|weeks|months)|(?:(?:less|more) than )?(?:a|an|one|two|three|four|five|several|some|\d+)? ?(?:hours?|days?|weeks?|months?|years?) (?:after|before))\b/;
const OTHER = /^as (?:many|much|few|per|of|long|an? result)/;
const LEAST_WORDS = 3;
const MOST_WORDS = 30;

/** "Less than 16 hours after he resigned, …": all that stands before the news, where there is room for the news alone. */
export const leadingCircumstance: Rule = {
  name: 'leading-circumstance',
  english: true,
  brief: true,
  find(parse) {
    const opening = parse.source.slice(0, 40).toLowerCase();
    if (!OPENS.test(opening) || OTHER.test(opening)) return [];
    for (const [i, comma] of parse.commas.entries()) {
      const words = parse.count(0, comma);
      if (words > MOST_WORDS || tellsClaim(parse, 0, comma)) return [];
      const second = parse.commas[i + 1];
      const isSubject =
        words >= LEAST_WORDS && startsSubject(parse, comma + 1) && parse.hasMainVerb(comma + 1, second ?? parse.stop);
      if (isSubject) return pointsBack(parse, comma + 1) ? [] : [{ stretches: [[0, comma + 1]] }];
    }
    return [];
  },
};
