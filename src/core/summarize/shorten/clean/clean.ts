/** What is taken from every sentence before anything else: it is no part of what the sentence says. */

import type { TextSpan } from '../../../sentences/sentences.ts';
import type { Cut } from '../variant.ts';
import { connectiveLength } from './connective.ts';
import { inlineCredit, isCredit } from './credit.ts';
import { datelineLength } from './dateline.ts';

/** "NEW: ", "UPDATE: ", "BREAKING | " before a sentence, and list bullets. */
const LABEL = /^(?:(?:NEW|UPDATED?|BREAKING|JUST IN|EXCLUSIVE|HIGHLIGHTS|LIVE)\s*[:|]\s*|[•●▪◦*►»→-]\s+)/;

/**
 * The cuts that always apply, in order; `undefined` when nothing of the sentence may stand in a summary.
 *
 * @param english whether English words may be looked for.
 */
export function clean(text: string, sentence: TextSpan, english: boolean): Cut[] | undefined {
  const cuts: Cut[] = [];
  let at = sentence.start;
  const take = (rule: Cut['rule'], length: number) => {
    if (length > 0) cuts.push({ rule, start: at, end: at + length });
    at += length;
  };
  const rest = () => text.slice(at, sentence.end);
  if (text.slice(0, at).trim() === '') take('dateline', datelineLength(rest()));
  if (isCredit(rest())) return undefined;
  take('label', LABEL.exec(rest())?.[0].length ?? 0);
  if (!english) return cuts;
  take('connective', connectiveLength(rest()));
  const credit = inlineCredit(rest());
  if (credit) {
    const before = rest().slice(0, credit.start).trimEnd();
    const whole = credit.end === rest().length;
    if (whole && !/[.!?]["”’)]*$/.test(before)) return undefined;
    cuts.push({ rule: 'credit', start: at + credit.start, end: at + credit.end });
  }
  return cuts;
}
