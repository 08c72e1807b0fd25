import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { PREPOSITION, SUBORDINATE } from '../verbs.ts';

const MOST_SUBJECT = 12;
const ADVERB = /^(?:also|later|now|then|still|eventually|however)$/;

/** Whether the main verb stands at a token, perhaps behind an adverb. */
function verbAt(parse: Parse, i: number): boolean {
  return parse.isFinite(ADVERB.test(parse.lower(i)) ? i + 1 : i);
}

/**
 * A rule for what stands between two commas right behind the sentence's subject, so that the main verb follows the
 * second comma. `holds` judges what stands between.
 */
export function asideRule(name: Rule['name'], holds: (parse: Parse, from: number, to: number) => boolean): Rule {
  return {
    name,
    english: true,
    find(parse) {
      const open = parse.commas[0];
      if (open === undefined || open === 0 || parse.count(0, open) > MOST_SUBJECT) return [];
      if (!isBareSubject(parse, open)) return [];
      for (const close of parse.commas.slice(1)) {
        if (!verbAt(parse, close + 1)) continue;
        // A second comma before a verb leaves two ways to read the sentence.
        const again = parse.commas.some((comma) => comma > close && parse.isLikelyFinite(comma + 1));
        return !again && holds(parse, open + 1, close) ? [{ stretches: [[open, close + 1]] }] : [];
      }
      return [];
    },
  };
}

/** "The mayor of Bern": no verb, and no phrase before the subject. */
function isBareSubject(parse: Parse, to: number): boolean {
  if (PREPOSITION.has(parse.lower(0)) || SUBORDINATE.has(parse.lower(0)) || parse.lower(0).endsWith('ing'))
    return false;
  for (let i = 0; i < to; i++) {
    if (parse.enclosed(i)) continue;
    if (parse.isFinite(i) || SUBORDINATE.has(parse.lower(i)) || /^[:;]$/.test(parse.raw(i))) return false;
    if (i > 0 && parse.isLikelyFinite(i)) return false;
  }
  return true;
}

/** Whether a comma stands between two tokens. */
export function hasComma(parse: Parse, from: number, to: number): boolean {
  return parse.commas.some((comma) => comma >= from && comma < to);
}
