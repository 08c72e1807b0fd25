import type { Parse } from '../parse.ts';
import { AUXILIARY, NOT_PARTICIPLE, PREPOSITION } from '../verbs.ts';
import { tailRule } from './tails.ts';

const LEAD_IN = /^(?:thus|thereby|\p{Ll}+ly)$/u;

/** Whether a lower-case word in -ing is a participle rather than a noun or preposition. */
export function isPresentParticiple(parse: Parse, i: number): boolean {
  const word = parse.lower(i);
  return word.length > 4 && word.endsWith('ing') && !NOT_PARTICIPLE.has(word) && !parse.isCapital(i);
}

/** ", calling her wrong on trade": what the quarrel or the praise is about. */
const SAYS_WHAT =
  /^(?:calling|accusing|alleging|blaming|denying|warning|threatening|demanding|suggesting|indicating|implying|meaning)$/;

/** ", forcing hundreds to flee": a participle after a comma, to the sentence's end or its attribution. */
export const participialTail = tailRule('participial-tail', (parse, at, end) => {
  const verb = LEAD_IN.test(parse.lower(at)) ? at + 1 : at;
  // ", publishing and retailing", ", kidnapping, arson": items of a list.
  if (/^(?:and|or|,)$/.test(parse.lower(verb + 1)) || verb + 1 >= parse.stop) return false;
  // ", thus, closing the port": the comma behind "thus" begins nothing.
  if (/^(?:thus|thereby|hence)$/.test(parse.lower(at - 2))) return false;
  // ", setting off blasts that killed 14": how many died is the news, wherever it stands.
  for (let i = verb; i < end; i++) if (/^kill(?:ed|ing)$/.test(parse.lower(i))) return false;
  if (SAYS_WHAT.test(parse.lower(verb))) return false;
  return isPresentParticiple(parse, verb) && !listsOrDenies(parse, at - 1) && !describes(parse, at - 1);
});

/** Adjectives, mostly by their endings; "table" and "stable" are none. */
const DESCRIBES =
  /^(?:late|long|short|big|small|old|dark|deep|slow|quiet|low|high|hot|cold|strong|fast|hard|heavy|\p{Ll}+(?:ous|ful|less|ible|[^t]able|ish))$/u;

/** "for a late, leaping hit": two words that describe one thing, which is still to come. */
function describes(parse: Parse, comma: number): boolean {
  return /^(?:an?|the|his|her|its|their)$/.test(parse.lower(comma - 2)) && DESCRIBES.test(parse.lower(comma - 1));
}

/** "for closing roads, felling trees" is a list; "has not seen two stars, working together" denies the tail. */
function listsOrDenies(parse: Parse, comma: number): boolean {
  if (parse.lower(comma - 1).endsWith('ing')) return true;
  const open = parse.commas[parse.commas.indexOf(comma) - 1];
  if (open !== undefined) {
    // "eating mice, felling trees" is a list; "This is, as he says, keeping order" has its verb before the comma.
    if (parse.lower(open + 1).endsWith('ing') || AUXILIARY.has(parse.lower(open - 1))) return true;
  }
  for (let i = comma - 1; i > 0 && !parse.is(i, ','); i--) {
    if (parse.lower(i).endsWith('ing') && PREPOSITION.has(parse.lower(i - 1))) return true;
    if (/^(?:not|no|never|neither|nor|cannot)$|n't$/.test(parse.lower(i))) return true;
  }
  return false;
}
