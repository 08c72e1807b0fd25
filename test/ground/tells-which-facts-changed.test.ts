import { expect, it } from 'vitest';
import { changedFacts } from '../../src/core/ground/changed-facts.ts';
import { BRIDGE } from './bridge.ts';

const revised = (from: string, to: string) => BRIDGE.map((paragraph) => paragraph.replace(from, to));
const told = (after: string[]) =>
  changedFacts(BRIDGE, after, 'en').map(({ before, after, about }) => `${before} → ${after} ${about}`);

it('says what a number was and is', () => {
  expect(told(revised('At least 12 people', 'At least 15 people'))).toEqual(['12 → 15 people']);
  expect(told(revised('At least 12 people', 'Thirteen people'))).toEqual(['12 → Thirteen people']);
  expect(told(revised('$1,243,000,000', '$1.3 billion'))).toEqual(
    ['$1,243,000,000 → $1.3 billion dollars'].map((text) => text.replace(' dollars', ' cost')),
  );
});

it('pairs each number with the one that counts the same', () => {
  const after = revised('3,412 cars an hour, or 45 per cent', '3,600 cars an hour, or 47 per cent');
  expect(told(after)).toEqual(['3,412 → 3,600 cars', '45 per cent → 47 per cent traffic']);
});

it('says nothing where nothing changed, or only the wording did, or the story is another', () => {
  expect(told(BRIDGE)).toEqual([]);
  expect(told([...BRIDGE].reverse())).toEqual([]);
  expect(told(revised('when a stand broke', 'as a stand collapsed'))).toEqual([]);
  expect(told(['Cheese prices fell by 15 per cent in spring, the board of dairies said on Monday.'])).toEqual([]);
  expect(told([...BRIDGE, 'A further 4 people came to the clinic on Friday.'])).toEqual([]);
});
