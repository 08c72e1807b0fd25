/** Openings that clear the throat before the news: "In a bizarre turn of events, ", "It is worth noting that ". English. */

const SUBJECT = String.raw`(?=[\p{Lu}\p{N}“"]|(?:the|a|an|at|police|officials|he|she|they|it|his|her|its|their|some|several|many|all|more|over|nearly|about|around|two|three|four|five|six|seven|eight|nine|ten|thousands|hundreds|dozens)\s)`;
const FORMS = [
  String.raw`In (?:a|an|yet another|another) (?:[\p{Ll}-]+ ){0,3}?(?:incident|move|development|case|turn of events|twist|crackdown|gesture|mishap|tragedy|accident|feat|revelation|decision|sign), `,
  String.raw`(?:In what|Speaking of) [^,“"]{3,90}, `,
  String.raw`(?:Believe it or not|Needless to say|As (?:usual|expected)|To (?:begin|start) with|Yes|Well|Oh|Sure|Sadly|Unfortunately|Fortunately|Luckily|Thankfully|Ironically|Unsurprisingly|Surprisingly|All in all|In short|You see), `,
  String.raw`It (?:(?:is|was) worth (?:noting|mentioning|recalling)|(?:may|must|should|can) be (?:noted|recalled|mentioned|remembered)|is (?:pertinent|important|noteworthy|worthwhile) to (?:note|mention)|(?:is|'s|’s) no secret|turns out)(?: here)? that `,
];
const PREAMBLE = new RegExp(`^(?:${FORMS.join('|')})${SUBJECT}`, 'u');
const DENIAL = /\b(?:not|never|no)\b/;

/** UTF-16 length of such an opening; 0 when there is none. */
export function preambleLength(sentence: string): number {
  const found = PREAMBLE.exec(sentence)?.[0] ?? '';
  return DENIAL.test(found) && !/^It /.test(found) ? 0 : found.length;
}
