/** Who said it, at a sentence's end: ", police said on Monday", ", according to the mayor". English. */

import type { Parse } from './parse.ts';
import { AUXILIARY, SPEECH } from './verbs.ts';

/**
 * Index of the comma (or of the mark after a quotation) where a closing attribution begins; where the sentence stops when it has
 * none, and below 0 where its beginning cannot be told.
 */
export function findAttribution(parse: Parse): number {
  for (let c = parse.commas.length - 1, seen = 0; c >= 0 && seen < 4; c--, seen++) {
    const comma = parse.commas[c] ?? 0;
    // ", the director, Ann Poe, said": where its subject begins cannot be told.
    if (seen === 0 && comma + 2 === parse.stop && SPEECH.has(parse.lower(comma + 1))) return UNKNOWN;
    if (isAttribution(parse, comma + 1, parse.stop)) return comma;
  }
  return parse.stop;
}

/** Before every token, so that no tail ends there. */
const UNKNOWN = -1;

/** "police said", "said Ann Lee, a lawyer", "according to the mayor", "he told reporters on Monday". */
function isAttribution(parse: Parse, from: number, to: number): boolean {
  const first = parse.lower(from);
  if (first === 'according' && parse.lower(from + 1) === 'to') return true;
  if (first === 'as' && /^(?:per|reported|quoted|told|stated|claimed)$/.test(parse.lower(from + 1))) return true;
  if (/^(?:said|says|added|wrote|reported|tweeted)$/.test(first)) {
    return (
      !/^(?:that|it|he|she|they|to|in|on|at)$/.test(parse.lower(from + 1)) && !parse.hasMainVerb(from + 1, to, true)
    );
  }
  // ", is posted as a guard": the main clause goes on.
  if (AUXILIARY.has(first)) return false;
  const at = speechVerb(parse, from, Math.min(to, from + 12));
  if (at <= from || at >= to) return false;
  // ", a passenger, Ann Poe, said": its subject stands between commas of its own.
  if (parse.commas.some((comma) => comma > from && comma < at)) return false;
  // ", she says in a letter, by her sister": the sentence goes on behind the speaker.
  const later = parse.commas.find((comma) => comma > at && comma < to);
  if (later !== undefined && !/^(?:citing|quoting|adding)$/.test(parse.lower(later + 1))) return false;
  const rest = parse.count(at + 1, later ?? to);
  return rest <= 9 && !/^(?:that|it|he|she|they)$/.test(parse.lower(at + 1));
}

/** The first speech verb whose subject is all that stands before it; -1 when another verb comes first. */
function speechVerb(parse: Parse, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = parse.lower(i);
    if (SPEECH.has(word) && word !== 'according') return i;
    if (i === from && /^(?:and|but|or|while|which|who|as|when|after|that|because|if|where)$/.test(word)) return -1;
    if (parse.isFinite(i) && !(AUXILIARY_OF_SPEECH.has(word) && [1, 2].some((n) => SPEECH.has(parse.lower(i + n)))))
      return -1;
  }
  return -1;
}

const AUXILIARY_OF_SPEECH: ReadonlySet<string> = new Set(['has', 'have', 'had', 'was', 'is']);
