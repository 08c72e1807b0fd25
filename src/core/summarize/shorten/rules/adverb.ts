import type { Rule } from '../rule.ts';

/** ", however," and "also": words that tie a sentence to another, wherever they stand in it. */
export const adverb: Rule = {
  name: 'adverb',
  english: true,
  find(parse) {
    const stretches: [number, number][] = [];
    for (let i = 1; i < parse.stop; i++) {
      if (parse.enclosed(i)) continue;
      const word = parse.lower(i);
      if (/^(?:however|meanwhile|moreover|nevertheless)$/.test(word) && parse.is(i - 1, ',')) {
        if (parse.is(i + 1, ',')) stretches.push([i - 1, i + 2]);
        else if (i + 1 === parse.stop) stretches.push([i - 1, i + 1]);
      } else if (
        word === 'also' &&
        /^(?:he|she|they|it|has|have|had|was|were|is|are|will|who)$/.test(parse.lower(i - 1))
      ) {
        stretches.push([i, i + 1]);
      } else if (word === 'also' && i + 1 < parse.stop && parse.isFinite(i + 1) && parse.isCapital(i - 1))
        stretches.push([i, i + 1]);
    }
    const notOnly = parse.tokens.some(({ lower }) => lower === 'only');
    return stretches.length > 0 && !notOnly ? [{ stretches }] : [];
  },
};
