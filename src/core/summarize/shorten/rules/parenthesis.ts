import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../verbs.ts';

/** "(although exclusions apply)": what limits the rest. */
const LIMITS = /^(?:although|though|but|except|excluding|unless|only)$/;

/**
 * "(330 feet)", "(IOC)", set between spaces; a bracket glued to a word ("employee(s)") belongs to it. All go or
 * none, but for those that say who says so ("(according to the poster)").
 */
export const parenthesis: Rule = {
  name: 'parenthesis',
  english: false,
  find(parse) {
    const stretches: [number, number][] = [];
    for (let i = 1; i < parse.stop; i++) {
      if (!parse.is(i, '(') || parse.enclosed(i - 1)) continue;
      let close = i + 1;
      while (close < parse.tokens.length && !parse.is(close, ')') && !parse.is(close, '(')) close++;
      if (!parse.is(close, ')')) continue;
      const before = parse.text.charAt((parse.tokens[i]?.start ?? 1) - 1);
      const after = parse.text.charAt(parse.tokens[close]?.end ?? 0);
      const isAttribution = parse.tokens.slice(i, close).some(({ lower }) => SPEECH.has(lower));
      if (
        !isAttribution &&
        !LIMITS.test(parse.lower(i + 1)) &&
        !isPartOfName(parse, i) &&
        /\s/.test(before) &&
        !/[\p{L}\p{N}]/u.test(after)
      )
        stretches.push([i, close + 1]);
      i = close;
    }
    return stretches.length > 0 ? [{ stretches }] : [];
  },
};

/** "Presbyterian Church (USA)", "PC (USA)": letters that stand for none of the words before them. */
function isPartOfName(parse: Parse, open: number): boolean {
  const letters = /^\p{Lu}{1,5}$/u.exec(parse.raw(open + 1))?.[0];
  if (letters === undefined || !parse.is(open + 2, ')') || !parse.isCapital(open - 1)) return false;
  return !parse
    .raw(open - 1)
    .split(/[-&]/)
    .some((part) => `${letters[0]}${letters.at(-1)}`.includes(part.charAt(0).toUpperCase()));
}
