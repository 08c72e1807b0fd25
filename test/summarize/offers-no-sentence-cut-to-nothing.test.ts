import { expect, test } from 'vitest';
import { offered } from './offered.ts';

const forms = (...paragraphs: string[]): string[] => offered('en', paragraphs).map(({ text }) => text);

test('a sentence is not offered that was cut to a few words, and by much', () => {
  const tail = ', which would close the old port of Bern to all boats of oak from May on';
  expect(forms(`The mayor made a statement in May${tail}.`)).toEqual([`The mayor made a statement in May${tail}.`]);
  expect(forms(`The mayor made a long statement on the plan on Monday${tail}.`)).toContain(
    'The mayor made a long statement on the plan on Monday.',
  );
});

test('one that is short as it stands is', () => {
  expect(forms('The port of Bern is closed.')).toContain('The port of Bern is closed.');
});

test('further ones are offered where most of the best cannot be printed', () => {
  const news = 'The storm closed the port of Bern on Monday.';
  const told = Array.from({ length: 12 }, (_, n) => `The storm closed the port of Bern in year ${n}.`);
  const later = 'Sailors of another town had a quiet week at sea.';
  expect(forms(news, ...told, later)).not.toContain(later);
  expect(
    forms(news, ...told.map((text) => text.replace('The storm closed', 'We saw how the storm closed')), later),
  ).toContain(later);
});
