import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { DETERMINER, PREPOSITION, SPEECH, SUBORDINATE } from '../verbs.ts';

/** Whether a clause that ends at `comma` can stand alone. */
export function standsAlone(parse: Parse, comma: number): boolean {
  // "Poe and quite possibly, the new mayor"
  if (parse.isProtected(comma - 1, comma) || parse.lower(comma - 1) === 'and') return false;
  if (parse.count(0, comma) < 4 || !parse.hasMainVerb(0, comma)) return false;
  // "was angry when Poe": a clause that has begun and has no verb yet goes on behind the comma.
  for (let i = comma - 1; i > 0 && !parse.is(i, ','); i--) {
    if (parse.enclosed(i)) continue;
    if (parse.isLikelyFinite(i) || parse.lower(i).endsWith('ing')) return true;
    if (SUBORDINATE.has(parse.lower(i))) return isRelativeWithVerb(parse, i);
  }
  return true;
}

/**
 * "rivers that still run", "those who live": a relative pronoun with its verb in the present, which no list has. Only where
 * nothing else can be read: behind a plural noun, or "who", and never a noun with "people", "officials" and the like.
 */
function isRelativeWithVerb(parse: Parse, pronoun: number): boolean {
  const word = parse.lower(pronoun);
  const noun = parse.lower(pronoun - 1);
  if (!/^(?:who|which|that)$/.test(word)) return false;
  if (word !== 'who' && (!/[^s]s$/.test(noun) || parse.isFinite(pronoun - 1) || SPEECH.has(noun))) return false;
  let at = pronoun + 1;
  while (ADVERB.test(parse.lower(at))) at++;
  const verb = parse.lower(at);
  if (!/^\p{Ll}{3,}$/u.test(verb) || parse.isCapital(at) || (word !== 'who' && verb.endsWith('s'))) return false;
  const next = parse.lower(at + 1);
  return (
    !NO_VERB.test(verb) &&
    !PREPOSITION.has(verb) &&
    !DETERMINER.has(verb) &&
    !SUBORDINATE.has(verb) &&
    (PREPOSITION.has(next) || DETERMINER.has(next) || ADVERB.test(next))
  );
}

/** Plurals without an s, and pronouns. */
const NO_VERB = /^(?:people|men|women|children|police|staff|you|they|she|others|most|some|both|all|none|each|not)$/;

/** Whether the main clause goes on behind a later comma: then what begins here is no tail. */
export function goesOn(parse: Parse, from: number, end: number): boolean {
  if (dashes(parse, 0, from) > 0 && dashes(parse, from, end) > 0) return true;
  return parse.commas.some((comma) => {
    if (comma <= from || comma >= end) return false;
    const next = parse.lower(comma + 1);
    const verb = ADVERB.test(next) ? comma + 2 : comma + 1;
    return parse.isVerbForm(verb) || GOES_ON.test(next) || PREPOSITION.has(next);
  });
}

function dashes(parse: Parse, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (/^(?:--+|[–—-])$/.test(parse.raw(i))) n++;
  return n;
}

const ADVERB = /^(?:still|also|then|now|later|again|never|already|soon|even|just|\p{Ll}+ly)$/u;
const GOES_ON = /^(?:that|to|and|but|or|nor|then|he|she|they|it|we|["“])$/;

/** Whether someone's words or claim stand in a tail: cutting it would take one side's part. */
export function tellsClaim(parse: Parse, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (CLAIM.test(parse.lower(i))) return true;
  return false;
}

const CLAIM = /^(?:said|says|according|told|blamed|blames|warned|alleges|insists|argues|maintains)$/;

/** A rule for tails that begin at a comma, where `opens` says whether one does at the token behind it. */
export function tailRule(
  name: Rule['name'],
  opens: (parse: Parse, at: number, end: number) => boolean,
  brief = false,
): Rule {
  return {
    name,
    brief,
    english: true,
    find(parse) {
      const end = parse.attributionStart;
      for (const comma of parse.commas) {
        if (comma >= end) break;
        if (!opens(parse, comma + 1, end)) continue;
        const relative = /^wh(?:o|ich)$/.test(parse.lower(comma + 1));
        const whole =
          standsAlone(parse, comma) && !goesOn(parse, comma, end) && (relative || !tellsClaim(parse, comma, end));
        return whole ? [{ stretches: [[comma, end]] }] : [];
      }
      return [];
    },
  };
}
