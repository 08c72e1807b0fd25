/** Which verbs of a sentence are finite, and which clause each belongs to, as far as classes of words tell. English. */

import type { Parse } from './parse.ts';
import { AUXILIARY, endsInEd, FINITE_PAST, PAST_OR_PARTICIPLE } from './verbs.ts';

export interface Clauses {
  /** Places of finite verbs, ascending, with whether that is certain: "arrested" may be a participle. */
  finite: ReadonlyMap<number, 'certain' | 'maybe'>;
  /** The place of each finite verb that belongs to a clause below the main one, with what opens that clause. */
  opener: ReadonlyMap<number, number>;
  /** The place of each word that opens such a clause, with that of its verb; −1 where it has none. */
  verb: ReadonlyMap<number, number>;
  /** The main verb; −1 where none is found. */
  main: number;
}

const BEFORE_PARTICIPLE =
  /^(?:be|been|being|is|are|was|were|'s|'re|get|gets|got|having|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)$/;
/** What a base form follows: "to close", "will close", "helped close". */
const BEFORE_BASE =
  /^(?:will|would|can|could|may|might|shall|should|must|to|do|does|did|don't|doesn't|didn't|won't|can't|cannot|couldn't|wouldn't|shouldn't|let|lets|help|helped|helps|make|makes|made)$/;
const IRREGULAR = /(?:[^o]wn|[^aeiou]en|ept|elt|ade|old|ound|ought|aught)$/;
const OPENER =
  /^(?:who|which|that|whose|whom|where|when|while|because|if|although|though|what|how|why|whether|unless|once)$/;
/** Words that open a clause or a phrase. */
const MAY_OPEN = /^(?:after|before|since|until|as|than|like|so|whereas|even)$/;
/** Verbs that may have a clause behind them without "that". */
const OF_SAYING =
  /^(?:sa(?:id|ys?|ying)|th(?:inks?|ought)|belie\p{Ll}+|hop(?:es?|ed)|fe(?:els?|lt)|kn(?:ows?|ew)|claim\p{Ll}*|told|admit\p{Ll}*|announc\p{Ll}+|den(?:y|ie[sd])|argu(?:es?|ed)|add(?:s|ed|ing)|insist\p{Ll}*|alleg(?:es?|ed|ing)|confirm\p{Ll}*|suggest\p{Ll}*|estimate[sd]?|warn(?:s|ed|ing)?|reveal\p{Ll}*|f(?:ind|inds|ound)|show(?:s|ed)?|report(?:s|ed)?|rul(?:es|ed)|note[sd]?|state[sd]|explain\p{Ll}*|fear(?:s|ed)?|expect(?:s|ed)?|hint\p{Ll}*|indicat\p{Ll}+|saw|sees?|mean[st]?|ensur\p{Ll}+)$/u;

export function isOfSaying(lower: string): boolean {
  return OF_SAYING.test(lower);
}

export function clauses(parse: Parse): Clauses {
  // What somebody is said to have said it with is no part of it.
  const end = Math.max(0, parse.attributionStart);
  const finite = finiteVerbs(parse, end);
  const places = [...finite.keys()];
  const opener = new Map<number, number>();
  const verb = new Map<number, number>();
  const next = (i: number, end: number) => places.find((at) => at > i && at < end && !opener.has(at)) ?? -1;
  const give = (i: number, at: number) => {
    opener.set(at, i);
    verb.set(i, at);
  };
  for (let i = 0; i < end; i++) {
    if (parse.enclosed(i)) continue;
    const word = parse.lower(i);
    if (isOpener(parse, i)) {
      const at = next(i, end);
      if (at > 0) give(i, at);
      else verb.set(i, -1);
    } else if ((OF_SAYING.test(word) && finite.has(i)) || MAY_OPEN.test(word)) {
      const at = next(i, MAY_OPEN.test(word) ? commaBehind(parse, i) : end);
      if (at > 0 && !opens(parse, i + 1, at)) give(i, at);
    }
  }
  const own = places.filter((at) => !opener.has(at));
  return { finite, opener, verb, main: own.find((at) => finite.get(at) === 'certain') ?? own[0] ?? -1 };
}

/** "that" before a noun opens nothing, unless a noun stands before it too: "a film that centres on". */
function isOpener(parse: Parse, i: number): boolean {
  const word = parse.lower(i);
  return OPENER.test(word) && !(word === 'that' && parse.tag(i) === 'D' && parse.tag(i - 1) !== 'N');
}

function opens(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!parse.enclosed(i) && isOpener(parse, i)) return true;
  return false;
}

function commaBehind(parse: Parse, i: number): number {
  return parse.commas.find((comma) => comma > i) ?? parse.stop;
}

function finiteVerbs(parse: Parse, end: number): Map<number, 'certain' | 'maybe'> {
  const found = new Map<number, 'certain' | 'maybe'>();
  for (let i = 0; i < end; i++) {
    const kind = parse.enclosed(i) ? undefined : finiteness(parse, i);
    if (kind) found.set(i, kind);
  }
  return found;
}

function finiteness(parse: Parse, i: number): 'certain' | 'maybe' | undefined {
  const word = parse.lower(i);
  let back = i - 1;
  while (parse.tag(back) === 'R' || parse.lower(back) === 'not') back--;
  const before = parse.lower(back);
  if (AUXILIARY.has(word)) {
    // "would have", "has been": the first of them is the finite one.
    return BEFORE_BASE.test(before) || (BEFORE_PARTICIPLE.test(before) && AUXILIARY.has(before))
      ? undefined
      : 'certain';
  }
  if (/'(?:s|re|ve|ll|d|m)$/.test(word)) return parse.tag(i) === 'O' ? 'certain' : undefined;
  if (parse.isCapital(i) || word.endsWith('ing')) return undefined;
  if (parse.tag(i) !== 'V' && !(FINITE_PAST.has(word) && parse.tag(i) !== 'J')) return undefined;
  if (BEFORE_PARTICIPLE.test(before) || BEFORE_BASE.test(before)) return undefined;
  if (FINITE_PAST.has(word)) return 'certain';
  if (PAST_OR_PARTICIPLE.has(word) || endsInEd(word) || IRREGULAR.test(word)) return 'maybe';
  if (/[^s]s$/.test(word)) return 'certain';
  // "officials say", "they want": a base form behind what may be its subject.
  const plural = parse.tag(back) === 'N' && /s$|^(?:people|police|men|women)$/.test(before);
  return plural || parse.tag(back) === 'O' ? 'certain' : undefined;
}
