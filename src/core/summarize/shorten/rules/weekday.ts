import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../verbs.ts';

/** When something will happen is the news itself; when it was said is not. */
const AHEAD =
  /\b(?:will|would|shall|to (?:be|begin|start|open)|scheduled|slated|due|set to|going to|plans?|planned)\b/i;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const PART = /^(?:morning|afternoon|evening|night)$/;
/** A day that something is counted from, or one of several. */
const BEHIND =
  /^(?:and|or|to|through|until|after|before|when|itself|alone|only|last|next|this|around|at|between|-|–|')$/;
const BEFORE = /^(?:and|or|held|both|is|was|are|were|out|due|until|since|from|by)$/;

/** " on Monday evening", "said Tuesday": the day of the news, where nothing is counted from it. All go or none. */
export const weekday: Rule = {
  name: 'weekday',
  english: true,
  find(parse) {
    if (!parse.source.includes('day')) return [];
    // "won on Monday as she did on Tuesday": which day it was is what parts them.
    if (new Set(parse.tokens.map(({ text }) => text).filter((text) => DAY.test(text))).size > 1) return [];
    const stretches: [number, number][] = [];
    for (let i = 2; i < parse.stop; i++) {
      if (!DAY.test(parse.raw(i)) || parse.enclosed(i)) continue;
      const stretch = dayPhrase(parse, i);
      if (!stretch) return [];
      stretches.push(stretch);
    }
    return stretches.length > 0 ? [{ stretches }] : [];
  },
};

function dayPhrase(parse: Parse, day: number): [number, number] | undefined {
  let from = day;
  if (parse.lower(from - 1) === 'on') from--;
  else if (!parse.isVerbForm(from - 1)) return undefined;
  if (/^(?:late|early|earlier|later)$/.test(parse.lower(from - 1))) from--;
  let to = day + 1;
  if (PART.test(parse.lower(to))) to++;
  const next = parse.lower(to);
  const before = parse.lower(from - 1);
  if (!SPEECH.has(before) && AHEAD.test(parse.source)) return undefined;
  if (BEHIND.test(next) || parse.isCapital(to) || /^\d/.test(next) || BEFORE.test(before)) return undefined;
  // "a poll published on Monday found" needs its day; "on Monday, April 5" is one date.
  if (before.endsWith('ed') && parse.isVerbForm(to)) return undefined;
  if (parse.is(to, ',') && parse.isCapital(to + 1)) return undefined;
  if (before !== ',') return [from, to];
  // "The mayor, on Monday, resigned"
  return parse.is(to, ',') && !parse.hasFinite(0, from - 1) && parse.isVerbForm(to + 1)
    ? [from - 1, to + 1]
    : undefined;
}
