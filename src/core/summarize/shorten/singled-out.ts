/** Whether a sentence says something of a kind that may only hold with all its words. English. */

import type { Parse } from './parse.ts';

const SINGLED_OUT =
  /n't$|^(?:not|no|never|none|neither|nor|first|only|most|least|best|worst|second|third|last|latest|record|ever|once|twice|few|fewer|little|hardly|rarely|seldom|every|any|each|all|nobody|nothing|so|too|enough|more|less|rather|than|such|both|either|between|would|refus\p{Ll}+|fail\p{Ll}*|den(?:y|ied|ies)|stop\p{Ll}*|without|lack\p{Ll}*|other|same|similar|different|unable|half|per|just|even|mainly|largely|partly|alone|exactly|until)$|^\p{Ll}{4,}(?:est|er)st$|^\p{Ll}{3,}(?:iest|gest|test|hest|dest|nest|lest)$/u;
const NO_SUPERLATIVE =
  /^(?:arrest|interest|protest|request|west|forest|guest|suggest|invest|contest|harvest|conquest|priest|honest|latest|test)$/;

/** Whether tokens 0–`to` deny, compare or single out something: "the first mayor | in the north" is not the first mayor. */
export function singlesOut(parse: Parse, to: number): boolean {
  for (let i = 0; i < to; i++) {
    const word = parse.lower(i);
    if (SINGLED_OUT.test(word) && !NO_SUPERLATIVE.test(word)) return true;
  }
  return false;
}
