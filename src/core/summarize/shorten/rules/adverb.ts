import { type Parse, startsSubject } from '../parse.ts';
import type { Rule } from '../rule.ts';

const BEFORE_ALSO = /^(?:he|she|they|it|has|have|had|was|were|is|are|will|who)$/;

/** ", however," and "also": words that tie a sentence to another, wherever they stand in it. All go or none. */
export const adverb: Rule = {
  name: 'adverb',
  english: true,
  find(parse) {
    if (!/also|however|meanwhile|moreover|nevertheless/.test(parse.source)) return [];
    const stretches: [number, number][] = [];
    for (let i = 1; i < parse.stop; i++) {
      const word = parse.lower(i);
      if (parse.enclosed(i)) continue;
      if (word === 'only') return [];
      if (word === 'also') {
        const name = parse.isCapital(i - 1) && parse.isFinite(i + 1);
        if (name || BEFORE_ALSO.test(parse.lower(i - 1))) stretches.push([i, i + 1]);
      } else if (/^(?:however|meanwhile|moreover|nevertheless)$/.test(word)) {
        const stretch = betweenCommas(parse, i);
        if (stretch) stretches.push(stretch);
      }
    }
    return stretches.length > 0 ? [{ stretches }] : [];
  },
};

function betweenCommas(parse: Parse, i: number): [number, number] | undefined {
  if (!parse.is(i - 1, ',')) return undefined;
  if (i + 1 === parse.stop) return [i - 1, i + 1];
  // "The mayor is liked, however, his council is not": the comma parts two sentences.
  const splice = parse.hasMainVerb(0, i - 1) && startsSubject(parse, i + 2);
  return parse.is(i + 1, ',') && !splice ? [i - 1, i + 2] : undefined;
}
