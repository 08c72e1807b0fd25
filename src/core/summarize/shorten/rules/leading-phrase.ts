import { startsSubject } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../verbs.ts';

const MOST_WORDS = 14;
const WEEKDAY =
  /^(?:On|Earlier on|Late on|Early on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/;
/** The occasion of a statement; what was said, and by whom, stays. */
const OCCASION =
  /^(?:In (?:a|an|the|his|her|its|their) (?:\p{L}+ )?(?:statement|tweet|post|letter|interview|order|release|notice|video|message|blog|speech|series of tweets|affidavit|reply|response)\b|(?:At|During|In) (?:a|an|the) (?:\p{L}+ )?(?:press|news|media) (?:conference|briefing|meet)|(?:Speaking|Talking|Addressing|Responding|Reacting|Replying|Briefing) )/u;
const MANNER =
  /^(?:Earlier|Later|Recently|Now|Today|Interestingly|Notably|Finally|Eventually|Surprisingly|Earlier in the day|Later in the day|Earlier today)$/;

/** "On Monday, ", "In a statement on Friday, ": a phrase before the subject that only says when or on what occasion. */
export const leadingPhrase: Rule = {
  name: 'leading-phrase',
  english: true,
  find(parse) {
    const [comma, second] = parse.commas;
    const first = parse.tokens[0];
    if (comma === undefined || !first || parse.count(0, comma) > MOST_WORDS) return [];
    const phrase = parse.text.slice(first.start, parse.tokens[comma]?.start);
    if (!WEEKDAY.test(phrase) && !OCCASION.test(phrase) && !MANNER.test(phrase)) return [];
    // What "it" points at may stand in the phrase.
    for (let i = comma + 1; i < Math.min(comma + 8, parse.stop); i++)
      if (/^(?:it|this|that|them)$/.test(parse.lower(i))) return [];
    if (parse.hasFinite(0, comma) || !startsSubject(parse, comma + 1)) return [];
    // "On Monday, May 5, the mayor left": one date.
    if (parse.isCapital(comma + 1) && [2, 3].some((n) => /^\d\d?$/.test(parse.raw(comma + n)))) return [];
    // "Speaking in Bern, Basel and Chur, the mayor": the phrase goes on behind the comma.
    if (
      second !== undefined &&
      !parse.hasMainVerb(comma + 1, second) &&
      parse.count(comma + 1, second) <= 3 &&
      !WEEKDAY.test(phrase)
    )
      return [];
    // "Eventually, Poe told us, the weasel fled": who says it stands between commas.
    if (
      second !== undefined &&
      parse.count(comma + 1, second) <= 6 &&
      parse.tokens.slice(comma + 1, second).some(({ lower }) => SPEECH.has(lower))
    )
      return [];
    return parse.hasMainVerb(comma + 1, parse.stop) ? [{ stretches: [[0, comma + 1]] }] : [];
  },
};
