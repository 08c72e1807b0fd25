/** The forms of one sentence that may stand in a summary. */

import type { TextSpan } from '../../sentences/sentences.ts';
import { countWords } from '../../words.ts';
import { clean } from './clean/clean.ts';
import { combinations, type Option } from './combine.ts';
import { finish, keptSpans } from './finish.ts';
import { isEnglish } from './language.ts';
import { Parse } from './parse.ts';
import type { Rule, TokenCut } from './rule.ts';
import { RULES } from './rules/rules.ts';
import { balanced, holdsTogether } from './sound.ts';
import type { Cut, RuleName, Variant } from './variant.ts';

export interface ShortenOptions {
  /** BCP 47; "und" when unknown: then the text decides whether English rules hold. */
  lang?: string;
  /** Most words that have room: a longer sentence may lose more than what stands around its news. */
  room?: number;
  /** Rules that may not be used. */
  without?: ReadonlySet<RuleName>;
  /** What `clean` takes from the sentence, where that is known already. */
  cleaning?: readonly Cut[];
}

/** What every cut has at its edge: a mark, a coordination, a day, an "also". */
const CUTTABLE = /[,(–—-]| and |day|also|during/;

/** No cut brings a longer sentence into a summary; it is not worth the time. */
const LONGEST = 150;

/**
 * The forms of a sentence: first the whole sentence, cleaned of dateline, credits and connectives, then shorter ones.
 * Empty when the sentence is a credit, a caption or a promotion. Every word of a form stands in the sentence, in order;
 * what is changed is a capital at the start and a full stop at the end. No form loses a negation, hedge or condition.
 *
 * @param text the paragraph; @param sentence where the sentence stands in it, as `sentences` gives it.
 */
export function shorten(text: string, sentence: TextSpan, options: ShortenOptions = {}): Variant[] {
  const lang = options.lang ?? 'und';
  const english = isEnglish(text.slice(sentence.start, sentence.end), lang);
  const cleaning = options.cleaning ?? clean(text, sentence, english);
  if (!cleaning) return [];
  const whole = variant(text, sentence, cleaning, lang);
  if (whole.words === 0 || !/[\p{L}\p{N}]/u.test(whole.text)) return [];
  if (whole.words > LONGEST) return [whole];
  const found = [whole];
  for (const set of combinations(offers(text, whole, english, options))) {
    const made = variant(text, sentence, cleaning, lang, set);
    if (made.words < whole.words && holdsTogether(made.text, english)) found.push(made);
  }
  return found;
}

/** What the rules offer to remove, after the checks made for all rules. */
function offers(text: string, whole: Variant, english: boolean, { room, without }: ShortenOptions): Option[] {
  if (!CUTTABLE.test(whole.text)) return [];
  const first = whole.kept[0];
  const last = whole.kept.at(-1);
  if (!first || !last) return [];
  const parse = new Parse(text, first.start, last.end);
  const brief = whole.words > (room ?? whole.words);
  const rules = RULES.filter(
    (rule) => (english || !rule.english) && (brief || !rule.brief) && !without?.has(rule.name),
  );
  return rules.flatMap((rule) => rule.find(parse).flatMap((found) => option(parse, rule, found) ?? []));
}

function option(parse: Parse, { name: rule }: Rule, { stretches }: TokenCut): Option | undefined {
  const cuts: Cut[] = [];
  for (const [from, to] of stretches) {
    const start = parse.tokens[from]?.start;
    const end = parse.tokens[to - 1]?.end;
    if (start === undefined || end === undefined || to <= from) return undefined;
    if (parse.isProtected(from, to) || !balanced(parse.text.slice(start, end))) return undefined;
    cuts.push({ rule, start, end });
  }
  return { rule, cuts };
}

function variant(
  text: string,
  sentence: TextSpan,
  cleaning: readonly Cut[],
  lang: string,
  set: readonly Option[] = [],
): Variant {
  const cuts = [...cleaning, ...set.flatMap((one) => one.cuts)].sort((a, b) => a.start - b.start);
  const kept = keptSpans(text, sentence, cuts);
  const finished = finish(text, kept);
  return {
    text: finished,
    words: countWords(finished, lang),
    kept,
    cuts,
  };
}
