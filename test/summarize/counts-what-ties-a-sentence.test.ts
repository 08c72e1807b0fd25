import { expect, test } from 'vitest';
import { offered } from './offered.ts';

/** What the form in which a sentence stands as it is costs, by itself and by what it leans on. */
function costsIn(lang: string, at: number, text: string, ...paragraphs: string[]) {
  const form = offered(lang, paragraphs).find((each) => each.sentence === at && each.text === text);
  return { fault: form?.fault, leans: form?.leanings.map(({ weight }) => weight) };
}

const costs = (at: number, text: string, ...paragraphs: string[]) => costsIn('en', at, text, ...paragraphs);

const NEWS = 'The storm closed the port of Bern to all boats on Monday.';
const PLAN = 'Sailors of the town had hoped for a quiet week.';
const LATE = 'A ferry from Sennick was lost in the harbour at night.';

test('what a "But" takes up right behind it is half told', () => {
  expect(costs(1, PLAN, NEWS, PLAN, LATE).fault).toBe(0);
  for (const word of ['But a', 'However, a'])
    expect(costs(1, PLAN, NEWS, PLAN, LATE.replace('A', word)).fault).toBeCloseTo(0.15);
});

test('so is in other languages what their word for it takes up', () => {
  const told = [
    'Der Rat schloss am Montag den alten Hafen der Stadt.',
    'Viele hatten am Hafen auf eine ruhige Woche gehofft.',
  ];
  const last = 'Ein Schiff sank in der Nacht vor der alten Mole.';
  expect(costsIn('de', 1, told[1] ?? '', ...told, last).fault).toBe(0);
  expect(costsIn('de', 1, told[1] ?? '', ...told, `Doch ${last}`).fault).toBeCloseTo(0.15);
});

test('a "But" that was cut had tied its sentence to what is not told, an "And" to nothing', () => {
  expect(costs(2, LATE, NEWS, PLAN, LATE.replace('A', 'But a')).leans).toEqual([0.5]);
  expect(costs(2, LATE, NEWS, PLAN, LATE.replace('A', 'And a')).leans).toEqual([]);
});
