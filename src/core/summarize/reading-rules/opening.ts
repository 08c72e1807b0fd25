/** Openings whose antecedent the reader has not seen. English. */

import { DAYS, MONTHS } from '../../english-calendar.ts';

const CONTRAST =
  /^["“‘]?(?:But|However|Meanwhile|Yet|And|Or|So|Also|Nor|Moreover|Furthermore|Besides(?=,)|Nevertheless|Nonetheless|Therefore|Thus|Hence|Instead|Otherwise|Then|Similarly|Likewise|In addition(?! to)|On the other (?:hand|side|end)|Regardless|Either way|Even so|Among them|Which|For(?=,)|Not (?:least|only that|until|that|because|in|at|so))\b(?!\s(?:far|much|many|little|another|again)\b|[^.]*\?|\s\d{4}\b)/;
/** Openings that may stand where the sentence they turn against stands right before them. */
export const TURNS_AGAINST = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still|Instead|That said|Even so)\b/;
/** Behind "this" these name a time, which every reader knows: "this week", "this holiday season". */
const TIME = String.raw`(?!\s(?:(?:[\w-]+\s)?(?:week|weekend|month|year|season|morning|afternoon|evening|night)|spring|summer|autumn|fall|winter|Christmas|time|day|decade|century|${MONTHS}|${DAYS})(?:['’]s)?\b)`;
const POINTER = new RegExp(
  String.raw`^["“‘]?(?:(?:He|She|It|They|His|Her|Its|Their|Him|Them|These(?! days\b)|Those(?! who\b)|Such|Both(?! [A-Z][\w.]+ (?:[A-Z]\w+ )?and [A-Z])|Others(?! who\b)|This${TIME}|That)\b|(?:Ever since|In (?:return|response|reply|retaliation|exchange)|If (?:so|not)|For (?:starters|example|instance)|As a result|To make (?:it|things|matters) worse)(?=,)|(?:(?:One|Another) (?:is|was|has|had|said|says|recently|later|also|even)|Only (?:this|that|these|those)|In another|In an? [a-z]+ like (?:this|that)|As before|The (?:other|others|former(?=,| (?:is|was|are|were|has|have|had|said|will|would))|latter|same|pair|duo|trio|couple)|The (?:two|three|four) (?:are|were|have|had|also|met|will|then)|All (?:of )?(?:them|these|(?<=of )this|his|her|its|their)|(?:Some|Many|Most|Two|Three|One|None) of (?:them|these|those))\b|In the (?:hours|days|weeks|months|years|decades) since(?=,)|(?:Later|Earlier) (?:that|the same) (?:day|week|month|year|morning|afternoon|evening|night)\b|(?:In|At|Of|By|For|Since|After|Beyond|From|With|On|Following|Despite|During|Besides|Due to|Because of|Under|To|Among|Until|Before|Through|Around|About|According to|Compared (?:to|with)) (?:(?:it|them|him|her)(?=,)|this${TIME}|that|(?:both|all|each|some|most|many) of (?:these|those|them)|these(?! days)|those(?! who\b| [a-z]+ing\b)|such|then)\b|In (?:the )?\d{4}s? (?:he|she|it|they)\b|Because (?!of )(?=[^,]*$)|(?:According to|For|In) [^,"“]{3,80}, (?:that|this)(?:['’]s| is)\b)`,
);
/** "In 2004, he", "If found guilty, they", "According to reports, it": a phrase without anybody's name, then a pronoun. */
const LATE_POINTER = new RegExp(
  String.raw`^(?:(?:In|At|On|Since|During|By|For|From|With|Within|Under|Upon|Until|According to|Earlier|Later|Then|Now|Today|Recently|Previously|Initially|Finally|Eventually|Currently|Last|If \p{Ll}+ed|If found|If convicted|Once|When asked|Asked|(?:Minutes|Hours|Days|Weeks|Months|Years|Shortly|Soon) (?:after|before)|(?:After|Before|While|When|As|Until)\b(?=[^,]*\b(?:him|her|them)\b)|\p{Lu}\p{Ll}+(?:ing|ed|(?=,)))\b(?:[^,“”"\p{Lu}]|${DAYS}|${MONTHS}){0,80}, )(he|she|they|it|his|her|its|their)\b`,
  'u',
);
/** "It is unclear whether", "It was no secret that", "It rained": an "it" that points at nothing. */
const EMPTY_IT =
  /^["“‘]?It(?:['’]s|\s(?:is|was|has been|will be|would be|(?:may|might|should|won['’]t) (?:be|come as)|remains|remained|became|took))\b(?!\s(?:not |also )?(?:to be|\p{Ll}+ed)\b(?! that\b)|\s(?:an?|the|one|also|now|his|her|their|its|currently|part|based)\b(?!\s(?:first|second|third|fact|shame|pity|crime|question|mistake|miracle|surprise|coincidence|rule|law|challenge|matter|case)\b))[^,.;:]{0,40}?\b(?:that|to|whether|when|if|how|why|\d[\d:.]*)\b|^["“‘]?It (?:(?:seems|appears|emerged|turned out) that\b|(?:looks|seems) (?:like|as (?:if|though)) \p{Lu})|^["“‘]?It(?:['’]s|\s(?:is|was)) (?:not )?(?:yet )?(?:clear|unclear|known|unknown)\b|^["“‘]?It(?:['’]s|\s(?:is|was|has been|had been)) (?:only )?[\p{Ll}\d]+(?: \p{Ll}+){0,2} since\b|^["“‘]?It (?:rained|snowed)\b/u;

/** "It was late, but now the boat sails", "This is the moment the boat sank": a first sentence says itself what is meant. */
export const POINTS_FORWARD = new RegExp(
  String.raw`^(?:He|She|It|They|His|Her|Its|Their)\b[^.]*?, (?:but|yet) (?:\p{Ll}+ ){0,4}(?!${DAYS}|${MONTHS})\p{Lu}|^Th(?:is|ese) (?:is|are) (?:the |how |why |what )|^It (?:is|was) the [^.]*\b(?:that|who)\b`,
  'u',
);

/**
 * The opening words that point at something the reader has not seen; empty when there are none.
 *
 * @param follows whether the sentence before it in the body is the one before it in the summary: then a pronoun points
 *   where it always did.
 */
export function danglingOpening(text: string, follows: boolean): string {
  const contrast = CONTRAST.exec(text)?.[0];
  if (contrast) return contrast;
  if (follows || EMPTY_IT.test(text)) return '';
  const pointer = POINTER.exec(text)?.[0];
  if (pointer) return pointer;
  const late = LATE_POINTER.exec(text);
  const [phrase, pronoun] = late ?? [];
  if (!phrase || !pronoun) return '';
  return pronoun === 'it' && EMPTY_IT.test(`It${text.slice(phrase.length)}`) ? '' : phrase;
}
