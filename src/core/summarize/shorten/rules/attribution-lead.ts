import { startsSubject } from '../parse.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 12;

/**
 * "According to the police, ": the speaker of a claim, at its start. The variant carries the speaker, and may only be
 * chosen beside a sentence that names the same one.
 */
export const attributionLead: Rule = {
  name: 'attribution-lead',
  english: true,
  find(parse) {
    const [comma, second] = parse.commas;
    if (parse.lower(0) !== 'according' || comma === undefined || parse.count(0, comma) > MOST_WORDS) return [];
    // "According to Ann Poe, a pilot, the port": the speaker's own apposition.
    if (second !== undefined && !parse.hasMainVerb(comma + 1, second)) return [];
    if (/^(?:who|which|that)$/.test(parse.lower(comma + 1)) || !startsSubject(parse, comma + 1)) return [];
    if (!parse.hasMainVerb(comma + 1, parse.stop) || parse.tokens.some(({ text }) => /["“”]/.test(text))) return [];
    const attribution = parse.text.slice(parse.tokens[0]?.start, parse.tokens[comma]?.start);
    return [{ stretches: [[0, comma + 1]], attribution }];
  },
};
