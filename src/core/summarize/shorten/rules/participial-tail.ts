import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { NOT_PARTICIPLE } from '../verbs.ts';

const LEAD_IN = /^(?:while|thus|thereby|also|apparently|\p{Ll}+ly)$/u;

function participleAt(parse: Parse, i: number): boolean {
  const word = parse.lower(i);
  return word.length > 4 && word.endsWith('ing') && !NOT_PARTICIPLE.has(word) && !parse.isCapital(i);
}

/** ", forcing hundreds to flee": a participle after a comma, to the sentence's end or its attribution. */
export const participialTail: Rule = {
  name: 'participial-tail',
  english: true,
  find(parse) {
    const end = parse.attributionStart;
    for (const comma of parse.commas) {
      if (comma >= end) break;
      const at = LEAD_IN.test(parse.lower(comma + 1)) ? comma + 2 : comma + 1;
      if (!participleAt(parse, at) || !parse.hasMainVerb(0, comma)) continue;
      // "running, swimming and cycling" is a list; ", taking the road, was killed" goes on.
      if (parse.lower(comma - 1).endsWith('ing') || continues(parse, at, end)) return [];
      return [{ stretches: [[comma, end]] }];
    }
    return [];
  },
};

/** Whether, after a further comma, the main clause goes on: then this was no tail. */
function continues(parse: Parse, from: number, end: number): boolean {
  return parse.commas.some(
    (comma) =>
      comma > from &&
      comma < end &&
      (parse.isFinite(comma + 1) ||
        /^(?:but|and|or)$/.test(parse.lower(comma + 1)) ||
        (parse.hasFinite(comma + 1, end) &&
          !/^(?:who|which|where|when|after|as|while|that)$/.test(parse.lower(comma + 1)))),
  );
}
