/** Whether a sentence is whole before a place, so that what follows may go. English. */

import { type Clauses, isOfSaying } from './clauses.ts';
import { governs } from './governed.ts';
import type { Parse } from './parse.ts';
import { AUXILIARY } from './verbs.ts';

const LEAST_BEFORE = 7;
const LEAST_AFTER = 2;
/** Less than this share of a sentence is whole, but says next to nothing: "The bureau held checks." */
const LEAST_SHARE = 0.5;
const OBJECT = /^(?:him|her|them|it|us|me)$/;
const PLACE_OR_TIME = /^(?:here|there|now|again|today|yesterday|together|away|down|up|out|back|home|ago)$/;
/** "two days | after the vote" */
const MEASURE =
  /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|moments?|metres?|meters?|km|kilomet(?:re|er)s?|miles?|feet|shortly|soon)$/;
const COUNTED_FROM = /^(?:after|before|since|from|ahead|into|in|away|later)$/;
/** Verbs that need nothing behind them. */
const COMPLETE =
  /^(?:died|resigned|collapsed|arrived|escaped|fled|disappeared|retired|exploded|erupted|drowned|survived)$/;
/** Behind a sum or a number these tell what it is counted by: "65 pounds | for the first hour". */
const RATE = /^(?:for|by|from|per)$/;
/** "in 1950": without it the past is told as news. */
const PAST_YEAR = /^(?:in|since|before|after|during|by|from|until)$/;
const DOUBTFUL_REST =
  /^(?:than|said|says|according|told|but|although|though|however|instead|rather|not|as|respectively)$/;

/**
 * Whether tokens 0–`at` are a sentence and tokens `from`–`end` no part that it needs: the main verb stands before, every
 * clause begun before has its verb, nothing behind belongs to the main clause, and the last word can end a sentence.
 *
 * @param from the first word that goes, behind a comma at `at` where there is one.
 */
export function wholeBefore(parse: Parse, tree: Clauses, at: number, from: number, end: number): boolean {
  if (tree.main < 0 || at <= tree.main + 1 || parse.enclosed(at) || parse.enclosed(from)) return false;
  const left = parse.count(0, at);
  if (left < Math.max(LEAST_BEFORE, LEAST_SHARE * parse.count(0, end)) || parse.count(from, end) < LEAST_AFTER)
    return false;
  for (let i = from; i < end; i++) if (DOUBTFUL_REST.test(parse.lower(i)) || goesOn(parse, i)) return false;
  // "in Bern, and in May | in Basel": what is told twice is told of two.
  for (let i = tree.main; i < at; i++)
    if (/^(?:and|or)$/.test(parse.lower(i)) && parse.tag(i + 1) === 'P') return false;
  return clausesHold(parse, tree, at, from, end) && canEnd(parse, at, from) && !governs(parse, tree, at, from);
}

/** ", and early next year in Bern", ", the other in the arm": the rest says the same of something else. */
function goesOn(parse: Parse, i: number): boolean {
  return parse.is(i, ',') && (/^(?:and|or)$/.test(parse.lower(i + 1)) || parse.lower(i + 2) === 'other');
}

function clausesHold(parse: Parse, tree: Clauses, at: number, from: number, end: number): boolean {
  const { finite, opener, verb } = tree;
  for (const [place, own] of verb) if (place < at && (own < 0 || own >= at)) return false;
  const added = /^and$/.test(parse.lower(from));
  for (const [place, kind] of finite) {
    if (place < at && isOfSaying(parse.lower(place)) && complementBehind(parse, from, end)) return false;
    if (place < from || place >= end) continue;
    const by = opener.get(place);
    // Of two verbs that may be participles, nobody knows which is the main one.
    const main = kind === 'certain' || finite.get(tree.main) === 'maybe';
    if (by === undefined ? main && !added : by < from) return false;
  }
  return true;
}

/** "said in Bern | on Monday that the port": what was said comes later. */
function complementBehind(parse: Parse, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (/^(?:that|if|whether|how|why|what)$/.test(parse.lower(i))) return true;
  return false;
}

function canEnd(parse: Parse, at: number, from: number): boolean {
  const last = at - 1;
  const word = parse.lower(last);
  const next = parse.lower(from);
  if ((MEASURE.test(word) && COUNTED_FROM.test(next)) || /['’]/.test(word)) return false;
  if (RATE.test(next) && (parse.tag(last) === 'M' || parse.tag(last - 1) === 'M')) return false;
  if (PAST_YEAR.test(next) && /^(?:1\d|20)\d\d$/.test(parse.lower(from + 1))) return false;
  if (isName(parse, last, from)) return false;
  switch (parse.tag(last)) {
    case 'N':
      // "in connection | with", "at odds | with": one preposition in three words.
      return !(parse.tag(last - 1) === 'P' && parse.tag(from) === 'P' && !parse.isCapital(last));
    case 'M':
      return /\d/.test(word);
    case 'O':
      return OBJECT.test(word);
    case 'R':
      return PLACE_OR_TIME.test(word);
    case 'V': {
      // "was arrested | on Monday"
      const before = parse.lower(last - 1);
      return word.endsWith('ed') && (COMPLETE.test(word) || AUXILIARY.has(before) || before === 'been');
    }
    default:
      return /^["”)]$/.test(parse.raw(last));
  }
}

/** "the Commission | on the Status of Women": the preposition stands within a name. */
function isName(parse: Parse, last: number, from: number): boolean {
  const next = parse.lower(from + 1) === 'the' ? from + 2 : from + 1;
  return parse.isCapital(last) && parse.isCapital(next) && /^(?:on|for|against|with)$/.test(parse.lower(from));
}
