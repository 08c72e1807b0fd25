import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';

const LONGEST = 12;
const EVENT =
  /^(?:visit|trip|tour|meeting|speech|address|interview|conference|briefing|ceremony|rally|summit|talks|event|function|programme|program|session|debate|hearing|broadcast|appearance|visits|meetings|discussions)$/;
/** What is the first, the only or none during an event need not be so without it. */
const SUPERLATIVE =
  /n't$|^(?:not|no|never|none|first|only|most|least|best|worst|second|third|last|record|ever|once|twice)$|^\p{Ll}{3,}est$/u;

/** " during a visit to Bern": the event at which something was done, up to the day, a comma or the sentence's end. */
export const duringPhrase: Rule = {
  name: 'during-phrase',
  english: true,
  find(parse) {
    const end = parse.attributionStart;
    for (let i = 5; i < end; i++) {
      if (parse.lower(i) !== 'during' || parse.enclosed(i)) continue;
      if (!/^(?:a|an|the|his|her|its|their)$/.test(parse.lower(i + 1)) || !parse.hasMainVerb(0, i)) return [];
      const to = phraseEnd(parse, i, end);
      if (to < 0 || parse.tokens.slice(0, to).some(({ lower }) => SUPERLATIVE.test(lower))) return [];
      return [{ stretches: [[i, to]] }];
    }
    return [];
  },
};

/** Where the phrase ends; -1 when it is not an event's or leads on to something else. */
function phraseEnd(parse: Parse, from: number, end: number): number {
  let event = false;
  for (let i = from + 1; i <= Math.min(end, from + LONGEST); i++) {
    const word = parse.lower(i);
    // In "a session starting on Monday" the day is the event's own.
    const day = word === 'on' && /day$/.test(parse.lower(i + 1)) && !/(?:ing|ed)$/.test(parse.lower(i - 1));
    if (i === end || day) return event ? i : -1;
    if (/^(?:,|and|or|that|which|who|where|when|as|after|before|with|-|–)$/.test(word)) return -1;
    if (parse.isFinite(i)) return -1;
    if (EVENT.test(word)) event = true;
  }
  return -1;
}
