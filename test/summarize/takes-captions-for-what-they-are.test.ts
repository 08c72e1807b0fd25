import { expect, test } from 'vitest';
import { sentenceFaults } from '../../src/core/summarize/sentence-faults.ts';

/** More than a reader forgives, whatever else is there. */
const CAPTION = 2;

test.each([
  'The council (left) and the mayor met in the old port of Bern.',
  'The council and the mayor (L-R) met in the old port of Bern.',
  'The council met in the old port of Bern on Monday (file photo) to vote.',
  'The council met in the old port of Bern on Monday (Reuters).',
  'The council met in the old port of Bern on Monday (Ann Poe/Nordwire).',
  'The council has met in the old port of Bern #bern #port today.',
  'The council has met in the old port of Bern, says @portofbern now.',
  '#PortOfBern is where the council has met on Monday to vote.',
  'The council met in the old port of Bern on monday:The vote was close.',
  'Jan 5, 2018: the council met in the old port of Bern to vote.',
  'The council met in the old port of Bern?? It was a close vote.',
  'The council met in the old port of Bern (full text of the vote here).',
  'The council (port)met in the old port of Bern and held its vote.',
  'In this grainy undated photo the council meets in the port of Bern.',
  'A post shared by the council has shown the old port of Bern.',
  'The council, pictured right, has met in the old port of Bern.',
  'The council of Bern (R) has met the mayor in the old port.',
  'The council of Bern (L) has met the mayor in the old port.',
  'At 5pm: the council has met in the old port of Bern to vote.',
])('a caption, a post or a line of a live page: %s', (text) => {
  expect(sentenceFaults(text, true)).toBeGreaterThanOrEqual(CAPTION);
  expect(sentenceFaults(text, false)).toBeLessThan(CAPTION);
});

test.each([
  'The council (which is of Bern) met in the old port on Monday.',
  'The council (nine members/two guests, it said) has met in the old port.',
  'The council of Bern has met at 5pm on Monday in the old port.',
  'The council has met in the old port of Bern, says the #port of today.',
  'The photo of the port in this part of Bern was sold on Monday.',
  'The council of Bern has met the (royal) mayor in the old port.',
])('no caption: %s', (text) => {
  expect(sentenceFaults(text, true)).toBe(0);
});
