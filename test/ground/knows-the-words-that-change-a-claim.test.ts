import { describe, expect, it } from 'vitest';
import { ground } from '../../src/core/ground/ground.ts';
import { ATTRIBUTION, HEDGE, NEGATION, SAME_LAND } from '../../src/core/ground/lexicon.ts';
import { nameKey } from '../../src/core/ground/names.ts';
import { currencyOf, SCALES } from '../../src/core/ground/number-words.ts';

const found = (text: string, pattern: RegExp) => text.match(pattern) ?? [];

describe('the words that change a claim', () => {
  it.each([
    [NEGATION, 'They did not go, no one went, nor can’t we; it failed to open and fail to close.', 6],
    [NEGATION, 'She denied it, refuses it, is unable, has yet to answer and rejected that.', 5],
    [NEGATION, 'The notion of a denizen in Norway is noted.', 0],
    [HEDGE, 'It may open, might close, could fall and is likely expected to be considering a possible plan to go.', 8],
    [HEDGE, 'On 5 May and in May 5 they can.', 1],
    [NEGATION, 'The No. 1 of the world is no 1 here.', 0],
    [HEDGE, 'They can’t and can not and cannot.', 0],
    [HEDGE, 'The candle of the maypole is mighty.', 0],
    [ATTRIBUTION, 'He said, she says, they told us; according to him it claims and warned.', 6],
    [ATTRIBUTION, 'The saying and the telling of a state.', 0],
  ])('%# are found', (pattern, text, count) => {
    expect(found(text, pattern)).toHaveLength(count);
  });

  const body = [
    'The council did not close the old bridge over the Dorn in Arlen on Tuesday, the mayor said in a short letter.',
  ];
  const told = (sentence: string) =>
    ground([sentence], body, 'en').sentences[0]?.mismatches.map(({ kind, how }) => `${kind} ${how}`);

  it.each<[string, string[]]>([
    [
      'The council did not close the old bridge over the Dorn in Arlen on Tuesday in a short letter.',
      ['attribution lost'],
    ],
    ['The council did close the old bridge over the Dorn in Arlen on Tuesday, the mayor said.', ['negation lost']],
    ['The council may not close the old bridge over the Dorn in Arlen on Tuesday, the mayor said.', ['hedge added']],
    ['The council didn’t close the old bridge over the Dorn in Arlen on Tuesday, the mayor said.', []],
    // Far from the wording of the body nothing is said of it.
    ['A bridge stays.', []],
  ])('%s', (sentence, changes) => {
    expect(told(sentence)).toEqual(changes);
  });
});

it('a "not" that the body has in a short form is missed where it is lost, and kept where it stands in another', () => {
  const body = ['The council didn’t close the old bridge over the Dorn in Arlen on Tuesday.'];
  const told = (sentence: string) =>
    ground([sentence], body, 'en').sentences[0]?.mismatches.map(({ kind, how }) => `${kind} ${how}`);
  expect(told('The council closed the old bridge over the Dorn in Arlen on Tuesday.')).toEqual(['negation lost']);
  expect(told('The council did not close the old bridge over the Dorn in Arlen.')).toEqual([]);
});

it.each([
  ['Officials can’t confirm the toll of the flood in Arlen.', 'Officials cannot confirm the toll of the flood.'],
  ['Officials cannot confirm the toll of the flood in Arlen.', 'Officials can’t confirm the toll of the flood.'],
  ['The No. 1 player of the world won the final in Arlen.', 'The number one player of the world won the final.'],
  ['The firm opened two shops in May in the old town.', 'The firm opened two shops in the old town.'],
  ['The firm opened two shops in the old town with Ada May.', 'Ada May and the firm opened two shops in the old town.'],
  ['The mayor opened two shops of Ada May in the old town.', 'The mayor opened two shops in the old town.'],
])('%s | %s differ in nothing', (body, sentence) => {
  expect(ground([sentence], [body], 'en').sentences[0]?.mismatches).toEqual([]);
});

it.each([
  ['Spanish', 'Spain'],
  ['Irish', 'Ireland'],
  ['Dutch', 'Netherlands'],
  ['Britons', 'UK'],
  ['Swiss', 'Switzerland'],
  ['Danes', 'Denmark'],
  ['Welsh', 'Wales'],
  ['Emirati', 'UAE'],
  ['EU', 'European'],
])('%s and %s are one land', (people, land) => {
  expect(nameKey(people)).toBe(nameKey(land));
  expect(SAME_LAND.get(people.toLowerCase())).toBeDefined();
});

it.each([
  ['lakh', 1e5],
  ['crore', 1e7],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['milliarden', 1e9],
  ['milhões', 1e6],
  ['हजार', 1e3],
  ['लाख', 1e5],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
])('%s multiplies by %d', (word, value) => {
  expect(SCALES.get(word)).toBe(value);
});

it.each<[string, string | null]>([
  ['$', 'dollar'],
  ['US$', 'dollar'],
  ['cents', 'dollar'],
  ['€', 'euro'],
  ['pence', 'pound'],
  ['INR', 'rupee'],
  ['円', 'yen-or-yuan'],
  ['cars', null],
  ['', null],
])('%s is money of one kind: %s', (text, key) => {
  expect(currencyOf(text)).toBe(key);
});
