import type { Rule } from '../rule.ts';

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const PART = /^(?:morning|afternoon|evening|night)$/;

/** " on Monday evening": the day of the news, where nothing is counted from it. */
export const weekday: Rule = {
  name: 'weekday',
  english: true,
  find(parse) {
    const stretches: [number, number][] = [];
    for (let i = 2; i < parse.stop; i++) {
      if (!DAY.test(parse.raw(i)) || parse.enclosed(i) || parse.lower(i - 1) !== 'on') continue;
      let from = i - 1;
      if (/^(?:late|early|earlier|later)$/.test(parse.lower(from - 1))) from--;
      let to = i + 1;
      if (PART.test(parse.lower(to))) to++;
      const next = parse.lower(to);
      if (
        /^(?:and|or|to|through|until|after|before|when|itself|alone|only|last|next|this|-|–|')$/.test(next) ||
        parse.isCapital(to) ||
        /^\d/.test(next)
      )
        return [];
      if (
        /^(?:and|or|held|both|is|was|are|were|,)$/.test(parse.lower(from - 1)) &&
        !(parse.is(from - 1, ',') && parse.is(to, ','))
      )
        return [];
      stretches.push(parse.is(from - 1, ',') ? [from - 1, to + 1] : [from, to]);
    }
    return stretches.length > 0 ? [{ stretches }] : [];
  },
};
