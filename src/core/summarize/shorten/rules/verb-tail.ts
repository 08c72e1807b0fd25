import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { DETERMINER, endsInEd, FINITE_PAST, PAST_OR_PARTICIPLE, PREPOSITION, SUBORDINATE } from '../verbs.ts';

const LEAST_BEFORE = 4;
const LEAST_AFTER = 4;

/** A past tense with what follows a verb: "and returned to his village"; not "and related documents". */
function isPastVerb(parse: Parse, i: number): boolean {
  const word = parse.lower(i);
  if (FINITE_PAST.has(word)) return true;
  if ((!PAST_OR_PARTICIPLE.has(word) && !endsInEd(word)) || parse.isCapital(i)) return false;
  const next = parse.lower(i + 1);
  if (next === 'by' || next === 'of' || next === '') return false;
  return (
    PREPOSITION.has(next) ||
    DETERMINER.has(next) ||
    /^(?:him|them|himself|that|it|\d.*)$/.test(next) ||
    parse.isCapital(i + 1)
  );
}

/** " and returned to his village": the second of two things that the subject did, to the end or the attribution. */
export const verbTail: Rule = {
  name: 'verb-tail',
  english: true,
  find(parse) {
    const end = parse.attributionStart;
    for (let i = end - LEAST_AFTER; i > LEAST_BEFORE; i--) {
      if (parse.lower(i) !== 'and' || parse.enclosed(i) || !isPastVerb(parse, i + 1)) continue;
      const comma = parse.is(i - 1, ',');
      const from = comma ? i - 1 : i;
      const verb = mainVerb(parse, from);
      if (verb < 0 || from - verb < LEAST_BEFORE || parse.count(i, end) < LEAST_AFTER) return [];
      if (
        parse.isVerbForm(from - 1) ||
        opensPair(parse, i) ||
        parse.hasFinite(i + 2, end) ||
        PREPOSITION.has(parse.lower(i - 1))
      )
        return [];
      return [{ stretches: [[from, end]] }];
    }
    return [];
  },
};

/** Index of the main verb before `to`; -1 where a subordinate clause or a list of verbs leaves doubt. */
function mainVerb(parse: Parse, to: number): number {
  let verb = -1;
  let subordinate = false;
  for (let i = 0; i < to; i++) {
    if (parse.enclosed(i)) continue;
    const word = parse.lower(i);
    if (/^(?:who|which|that|whose|if|because)$/.test(word)) return -1;
    if (word === ',') {
      if (parse.isVerbForm(i + 1)) return -1;
      subordinate = false;
    } else if (SUBORDINATE.has(word)) subordinate = true;
    else if (verb < 0 && i > 0 && !subordinate && parse.isLikelyFinite(i)) verb = i;
  }
  return subordinate ? -1 : verb;
}

function opensPair(parse: Parse, and: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - 14; i--) if (/^(?:both|between)$/.test(parse.lower(i))) return true;
  return false;
}
