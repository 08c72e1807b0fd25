import { expect, test } from 'vitest';
import { offered } from './offered.ts';

const formOf = (lang: string, at: number, text: string, paragraphs: string[]) =>
  offered(lang, paragraphs).find((each) => each.sentence === at && each.text === text);
const isHalfTold = (lang: string, at: number, text: string, ...paragraphs: string[]) =>
  formOf(lang, at, text, paragraphs)?.halfTold;
const leansOf = (at: number, text: string, ...paragraphs: string[]) =>
  formOf('en', at, text, paragraphs)?.leanings.map(({ weight }) => weight);

const NEWS = 'The storm closed the port of Bern to all boats on Monday.';
const PLAN = 'Sailors of the town had hoped for a quiet week.';
const LATE = 'A ferry from Sennick was lost in the harbour at night.';

test('what a "But" takes up right behind it is half told', () => {
  expect(isHalfTold('en', 1, PLAN, NEWS, PLAN, LATE)).toBe(false);
  for (const word of ['But a', 'However, a'])
    expect(isHalfTold('en', 1, PLAN, NEWS, PLAN, LATE.replace('A', word))).toBe(true);
});

test('so is what is taken back, or called wrong, or told the other way', () => {
  for (const next of [
    'Or at least a ferry was lost.',
    'This is rubbish.',
    'Well, a ferry was lost at night.',
    'They needn’t have feared.',
  ])
    expect(isHalfTold('en', 1, PLAN, NEWS, PLAN, next), next).toBe(true);
  for (const next of ['Or so a ferry was lost.', 'This is a ferry of Sennick.', 'A ferry was wrong.'])
    expect(isHalfTold('en', 1, PLAN, NEWS, PLAN, next), next).toBe(false);
  const neither = 'What they feared was neither the rain nor the wind.';
  expect(isHalfTold('en', 1, neither, NEWS, neither, 'It’s the tide that comes at night.')).toBe(true);
  expect(isHalfTold('en', 1, neither, NEWS, neither, LATE)).toBe(false);
});

test('an answer leans on its question', () => {
  const answer = 'Probably, a ferry was lost in the harbour at night.';
  expect(leansOf(2, answer, NEWS, 'Was a ferry of Sennick lost in the harbour?', answer)).toEqual([0.8]);
  expect(leansOf(2, answer, NEWS, PLAN, answer)).toEqual([]);
  const told = 'A ferry was lost in the harbour at night.';
  expect(leansOf(2, told, NEWS, 'Was a ferry of Sennick lost in the harbour?', told)).toEqual([]);
  const german = [
    'Der Hafen ist seit Montag zu.',
    'Hilft ein neuer Damm?',
    'Wohl eher nicht: Er ist den Leuten zu nah.',
  ];
  expect(formOf('de', 2, german[2] ?? '', german)?.leanings).toContainEqual({ weight: 0.8 });
});

test('so is in other languages what their word for it takes up', () => {
  const told = [
    'Der Rat schloss am Montag den alten Hafen der Stadt.',
    'Viele hatten am Hafen auf eine ruhige Woche gehofft.',
  ];
  const last = 'Ein Schiff sank in der Nacht vor der alten Mole.';
  expect(isHalfTold('de', 1, told[1] ?? '', ...told, last)).toBe(false);
  for (const word of ['Doch', 'Und doch', 'Dennoch', 'Jedoch'])
    expect(isHalfTold('de', 1, told[1] ?? '', ...told, `${word} ${last}`), word).toBe(true);
  const unproved = 'Die Angaben der Stadt lassen sich nicht unabhängig überprüfen.';
  expect(isHalfTold('de', 1, told[1] ?? '', ...told, unproved)).toBe(true);
});

test('so is that somebody spoke, where it is not said what was said', () => {
  const spoke = 'The mayor of Bern opened up about her years at sea.';
  expect(isHalfTold('en', 0, spoke, spoke, LATE)).toBe(true);
  const said = 'The mayor of Bern opened up about her years at sea, saying that she had loved them.';
  expect(isHalfTold('en', 0, said, said, LATE)).toBe(false);
  // Behind the last sentence nothing tells the other half.
  expect(isHalfTold('en', 1, spoke, NEWS, spoke)).toBe(false);
});

test('what is granted before a "But" is not printed', () => {
  const granted = 'It is true that the ferry of Sennick is slow and old.';
  expect(formOf('en', 1, granted, [NEWS, granted, LATE])?.fault).toBe(0);
  expect(formOf('en', 1, granted, [NEWS, granted, LATE.replace('A', 'But a')])).toBeUndefined();
});

test('a "But" that was cut had tied its sentence to what is not told, an "And" to nothing', () => {
  expect(leansOf(2, LATE, NEWS, PLAN, LATE.replace('A', 'But a'))).toEqual([0.5]);
  expect(leansOf(2, LATE, NEWS, PLAN, LATE.replace('A', 'And a'))).toEqual([]);
});

test('a day that was cut is put back where there is room, an "also" is not', () => {
  const trims = (text: string, whole: string) => formOf('en', 1, text, [NEWS, whole])?.trims;
  expect(trims(PLAN, PLAN)).toBe(0);
  const lost = 'A ferry was lost in the harbour of Bern at night.';
  expect(trims(lost, lost.replace('lost', 'lost on Monday'))).toBe(0);
  expect(trims(lost, lost.replace('was', 'was also'))).toBe(1);
});
