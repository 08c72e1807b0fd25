import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../verbs.ts';

const LETTERS = /^\p{Lu}{1,5}$/u;
/** "(although exclusions apply)": what limits the rest. */
const LIMITS =
  /^(?:although|though|but|except|excluding|unless|only|aber|außer|obwohl|nur|mais|sauf|pero|salvo|aunque|ma|tranne|mas|exceto|maar|men|ale|choć|но|хотя|кроме|ama|但)$/;

/** "(her name was changed)", "(not their real names)": a name that is none. */
const NO_NAME = /\bnames? (?:\p{L}+ ){0,3}changed\b|\breal names?\b/u;
/** "Janata Dal (United)": a word that tells one from another of the name; not "(Reuters)", "(Retd)", "(Pictured)". */
const WHICH = /^(?!Reuters|Bloomberg|Pictured|Retd|Right|Left|Above|Below|Photo|Image|Video|Source)\p{Lu}\p{Ll}{3,}$/u;

/**
 * "(330 feet)", "(IOC)", set between spaces; a bracket glued to a word ("employee(s)") belongs to it. All go or
 * none, but for those that say who says so ("(according to the poster)").
 */
export const parenthesis: Rule = {
  name: 'parenthesis',
  english: false,
  find(parse) {
    const stretches: [number, number][] = [];
    let named = false;
    for (let i = 1; i < parse.stop; i++) {
      if (!parse.is(i, '(') || parse.enclosed(i - 1)) continue;
      let close = i + 1;
      while (close < parse.tokens.length && !parse.is(close, ')') && !parse.is(close, '(')) close++;
      if (!parse.is(close, ')')) continue;
      const before = parse.text.charAt((parse.tokens[i]?.start ?? 1) - 1);
      const after = parse.text.charAt(parse.tokens[close]?.end ?? 0);
      const isAttribution = parse.tokens.slice(i, close).some(({ lower }) => SPEECH.has(lower));
      named ||= isPartOfName(parse, i);
      const text = parse.text.slice(parse.tokens[i]?.end, parse.tokens[close]?.start);
      // Not "Board of India (Sebi)".
      const isInitials = text.slice(-1).toUpperCase() === parse.raw(i - 1).charAt(0);
      const saysWhich = WHICH.test(text) && parse.isCapital(i - 1) && !isInitials;
      const stays = isAttribution || saysWhich || LIMITS.test(parse.lower(i + 1)) || NO_NAME.test(text);
      if (!stays && /\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) stretches.push([i, close + 1]);
      i = close;
    }
    // "Poe (SVX) and Roe (RP)": of two parties one is not left out.
    const cut = named ? stretches.filter(([open]) => !LETTERS.test(parse.raw(open + 1))) : stretches;
    return cut.length > 0 ? [{ stretches: cut }] : [];
  },
};

/** "Presbyterian Church (USA)", "PC (USA)": letters that stand for none of the words before them. */
function isPartOfName(parse: Parse, open: number): boolean {
  const letters = LETTERS.exec(parse.raw(open + 1))?.[0];
  if (letters === undefined || !parse.is(open + 2, ')') || !parse.isCapital(open - 1)) return false;
  return !parse
    .raw(open - 1)
    .split(/[-&]/)
    .some((part) => `${letters[0]}${letters.at(-1)}`.includes(part.charAt(0).toUpperCase()));
}
