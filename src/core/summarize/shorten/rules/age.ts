import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { PREPOSITION } from '../verbs.ts';

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** A comma behind an age closes something, and so does the first one behind "In Bern" or "This spring". */
function opensAside(parse: Parse, comma: number): boolean {
  if (/^\d{1,3}$/.test(parse.raw(comma - 1))) return false;
  const opening = parse.lower(0);
  return comma !== parse.commas[0] || !(PREPOSITION.has(opening) || /^(?:this|last|earlier|later|now)$/.test(opening));
}

/** ", 47," behind a name: all ages of a sentence go or none. */
export const age: Rule = {
  name: 'age',
  english: true,
  find(parse) {
    const stretches: [number, number][] = [];
    for (const comma of parse.commas) {
      const years = /^\d{1,3}$/.test(parse.raw(comma + 1)) ? Number(parse.raw(comma + 1)) : 0;
      if (years < 1 || years > 110 || !parse.isCapital(comma - 1) || MONTH.test(parse.lower(comma - 1))) continue;
      const then = parse.lower(comma + 3);
      if (parse.is(comma + 2, ',') && !parse.enclosed(comma + 2)) {
        // Before a verb or "of Bern" both commas go; in "Lee, 47, and Poe, 32," or before "who" the second stays.
        const nested = parse.commas.some((other) => other < comma && other > comma - 5 && opensAside(parse, other));
        // "Lee, 47, from Bern, was hurt": the second comma opens what the third closes.
        const closes = parse.commas.some(
          (other) => other > comma + 2 && other < comma + 10 && parse.isVerbForm(other + 1),
        );
        const both =
          !nested && !closes && (parse.isVerbForm(comma + 3) || (PREPOSITION.has(then) && !parse.isCapital(comma + 3)));
        stretches.push([comma, both ? comma + 3 : comma + 2]);
      } else if (comma + 2 === parse.stop || /^(?:and|or|;)$/.test(parse.lower(comma + 2))) {
        stretches.push([comma, comma + 2]);
      }
    }
    return stretches.length > 0 ? [{ stretches }] : [];
  },
};
