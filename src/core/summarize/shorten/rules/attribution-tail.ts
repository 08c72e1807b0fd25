import type { Rule } from '../rule.ts';

/**
 * ", police said": the speaker of a claim, at its end. The variant carries the speaker, and may only be chosen beside a
 * sentence that names the same one.
 */
export const attributionTail: Rule = {
  name: 'attribution-tail',
  english: true,
  find(parse) {
    const from = parse.attributionStart;
    if (from >= parse.stop || parse.count(0, from) < 5 || !parse.hasMainVerb(0, from)) return [];
    if (parse.tokens.slice(0, from).some(({ enclosed }) => enclosed)) return [];
    const attribution = parse.text.slice(parse.tokens[from + 1]?.start, parse.tokens[parse.stop - 1]?.end);
    return [{ stretches: [[from, parse.stop]], attribution }];
  },
};
