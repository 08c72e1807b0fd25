/** Openings whose antecedent the reader has not seen. English. */

const CONTRAST =
  /^["“‘]?(?:But|However|Meanwhile|Yet|And|Or|So|Also|Nor|Moreover|Furthermore|Besides|Nevertheless|Nonetheless|Therefore|Thus|Hence|Instead|Otherwise|Then|Similarly|Likewise|In addition|On the other hand|Among them)\b(?!\s(?:far|much|many|little)\b)/;
const POINTER =
  /^["“‘]?(?:He|She|It|They|His|Her|Its|Their|Him|Them|These|Those|Such|Both|(?:This|That)(?!\s(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season|time)\b))\b/;
/** "It is unclear whether", "It was no secret that", "It rained": an "it" that points at nothing. */
const EMPTY_IT =
  /^["“‘]?It(?:['’]s|\s(?:is|was|has been|will be|would be|remains|remained|became))\b[^,.;:]{0,40}?\b(?:that|to|whether|when|if|how|why|\d[\d:.]*)\b|^["“‘]?It(?:['’]s|\s(?:is|was)) (?:not )?(?:yet )?(?:clear|unclear|known|unknown)\b|^["“‘]?It (?:rained|snowed)\b/;

/**
 * The opening words that point at something the reader has not seen; empty when there are none.
 *
 * @param follows whether the sentence before it in the body is the one before it in the summary: then a pronoun points
 *   where it always did.
 */
export function danglingOpening(text: string, follows: boolean): string {
  const contrast = CONTRAST.exec(text)?.[0];
  if (contrast) return contrast;
  return follows || EMPTY_IT.test(text) ? '' : (POINTER.exec(text)?.[0] ?? '');
}
