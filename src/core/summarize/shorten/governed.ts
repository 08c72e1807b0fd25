/** Which verbs call for which prepositions: what such a preposition opens is no aside. English. */

import type { Clauses } from './clauses.ts';
import type { Parse } from './parse.ts';

/** By preposition, beginnings of verbs. */
const GOVERNED: Record<string, RegExp> = {
  with: /^(?:accus|charg|provid|replac|compar|link|associat|present|fill|equip|combin|deal|dealt|meet|met$|coincid|agree|cooperat|compl|interfer|shar|begin|began|start|end|open|tie|tied|side|help|cope)/,
  from: /^(?:prevent|stop|bann|bar|protect|sav|rescu|shield|separat|exempt|remov|steal|stole|borrow|keep|kept|deter|discourag|suffer|benefit|differ|refrain|withdr|hail|stem|aris|aros|com|came|rang|rose|fell|increas|drop|declin|go|went|mov|return|tak|took|quit|resign)/,
  on: /^(?:bas|plac|put|impos|spen|focus|blam|depend|rel|insist|count|embark|hing|concentrat|comment|agree|decid|work|set|tak|took|keep|kept|call|turn|was$|were$|is$|are$)/,
  for: /^(?:ask|spell|wait|search|look|call|blam|account|appl|pay|paid|vot|opt|allow|car|hop|prepar|apologi|run|ran|stand|stood|mistak|hold|held|know|knew|leav|left|head|push|press|mak|made|fight|fought|aim|strive|is$|are$|was$|were$)/,
  in: /^(?:put|plac|involv|engag|result|invest|believ|participat|succeed|fail|consist|lie|lay|liv|resid|end|play|keep|kept|hold|held|set|bas|locat|situat|remain|stay|serv|took|tak|rank|specialis|specializ|com|came|is$|are$|was$|were$|have$|has$|had$)/,
  at: /^(?:aim|point|look|laugh|estimat|valu|stand|stood|set|arriv|is$|are$|was$|were$|pric|peg|direct|remain|stay)/,
  by: /^(?:mean|meant|increas|rose|ris|fell|fall|grew|grow|drop|declin|cut|rais|reduc|follow|mark|caus|driv|drove|l[eo]d|accompan|jump|surg)/,
  against: /^(?:guard|protest|discriminat|fight|fought|rul|play|compet|turn|is$|are$|was$|were$)/,
  under: /^(?:com|came|fall|fell|plac|put|is$|are$|was$|were$)/,
  over: /^(?:presid|tak|took|hand|win|won|is$|are$|was$|were$)/,
  through: /^(?:go|went|get|got|pass|break|broke)/,
  after: /^(?:look|nam)/,
  as: /.*/,
  into: /.*/,
  of: /.*/,
  to: /.*/,
};

/** Whether the last verb before `at` calls for the preposition at `from`. */
export function governs(parse: Parse, { finite, main }: Clauses, at: number, from: number): boolean {
  const called = GOVERNED[parse.lower(from)];
  if (!called || parse.tag(from) === 'T') return false;
  for (let i = at - 1; i >= main; i--) {
    if (parse.tag(i) === 'V' || finite.has(i) || (i === main && parse.tag(i) === 'X'))
      return called.test(parse.lower(i));
  }
  return false;
}
