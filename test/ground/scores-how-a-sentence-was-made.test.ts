import { describe, expect, it } from 'vitest';
import { align } from '../../src/core/ground/align.ts';
import { indexBody } from '../../src/core/ground/body-index.ts';
import { support } from '../../src/core/ground/support.ts';
import { terms } from '../../src/core/ground/terms.ts';

const BODY = [
  'The council of Arlen, which met on Tuesday, voted to close the old harbour bridge after engineers found 40 cracks in two piers.',
  'Repairs begin in March. The mayor thanked the engineers of Corvo for their patience and the fishing boats for waiting.',
];
const body = indexBody(BODY, 'en');
const score = (sentence: string): number => align(terms(sentence), body).score;
const places = (sentence: string): number[] => align(terms(sentence), body).places;

describe('a sentence read out of a body', () => {
  it.each([
    'Repairs begin in March.',
    'The mayor thanked the engineers of Corvo for their patience and the fishing boats for waiting.',
    // A clause between commas is whole.
    'Which met on Tuesday.',
  ])('is worth most where it was copied: %s', (sentence) => {
    expect(score(sentence)).toBeCloseTo(1, 10);
  });

  /** Each pair: what was made with more care, and with less. */
  it.each([
    ['a beginning within a clause', 'Repairs begin in March.', 'Begin in March.'],
    ['an end before a clause', 'The mayor thanked the engineers.', 'The mayor thanked the.'],
    [
      'words left out of the middle of a phrase',
      'The council of Arlen voted to close the old harbour bridge.',
      'The council of Arlen voted to close bridge.',
    ],
    ['more words left out', 'The mayor thanked the engineers for waiting.', 'The mayor waiting.'],
    [
      'another order',
      'The mayor thanked the engineers of Corvo for their patience.',
      'Patience for their Corvo of engineers the thanked mayor.',
    ],
    [
      'two sentences run together',
      'The mayor thanked the engineers of Corvo for their patience.',
      'The mayor thanked the council which met for their patience.',
    ],
    ['a word of its own', 'Repairs begin in March.', 'Repairs begin hastily in March.'],
    [
      'a content word of its own rather than a small one',
      'Repairs would begin in March.',
      'Repairs cranes begin in March.',
    ],
    [
      'a number that stands there rather than one that does not',
      'Engineers found 40 cracks.',
      'Engineers found 41 cracks.',
    ],
  ])('is worth less for %s', (_, better, worse) => {
    expect(score(better)).toBeGreaterThan(score(worse));
  });

  it('is worth less the farther apart the sentences are that it was made of', () => {
    const short = indexBody(['Boats wait here. Cranes stand there. Lamps burn below.'], 'en');
    const of = (text: string) => align(terms(text), short).score;
    expect(of('Boats wait here, cranes stand there.')).toBeGreaterThan(of('Boats wait here, lamps burn below.'));
  });

  it('is worth nothing or less where it tells of something else', () => {
    expect(score('Cheese prices fell again across distant valleys.')).toBeLessThanOrEqual(0);
  });

  it('has each of its words in its place, none where it is not said', () => {
    const at = places('Repairs begin hastily in March.');
    const words = at.map((place) => body.terms[place]?.word ?? '');
    expect(words).toEqual(['repairs', 'begin', '', 'in', 'march']);
    expect(at[1]).toBe((at[0] ?? 0) + 1);
    expect(at[2]).toBe(-1);
    // Of two places the one that goes on from what was read.
    const engineers = places('The engineers of Corvo.')[1] ?? -1;
    expect(body.terms[engineers + 2]?.word).toBe('corvo');
  });

  it('knows a word by its beginning where its form is another', () => {
    const [place] = places('Repairing begins.');
    expect(body.terms[place ?? -1]?.word).toBe('repairs');
  });

  it('goes over a body that says one word a thousand times', () => {
    const long = indexBody([`${'Boats wait. '.repeat(1000)}The mayor thanked the boats.`], 'en');
    expect(align(terms('The mayor thanked the boats.'), long).score).toBeGreaterThan(0.5);
  });
});

describe('the support of a sentence', () => {
  it('counts the share of its content words that the body has in some form', () => {
    expect(support('Repairs begin.', body).covered).toBe(1);
    expect(support('Repairs shimmer.', body).covered).toBe(0.5);
    expect(support('Engineering shimmers.', body).covered).toBe(0.5);
    expect(support('It is.', body).covered).toBe(1);
  });

  it('lies between how it reads and what it shares', () => {
    const { score: both, covered, alignment } = support('Patience repairs shimmer March.', body);
    expect(both).toBeGreaterThan(alignment.score);
    expect(both).toBeLessThan(covered);
    expect(support('Repairs begin in March.', body).score).toBeCloseTo(1, 10);
  });
});
