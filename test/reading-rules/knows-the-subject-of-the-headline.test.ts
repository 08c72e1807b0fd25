import { expect, test } from 'vitest';
import { hasHeadlineSubject } from '../../src/core/summarize/reading-rules/repetition.ts';

test.each([
  ['Bern, Sennick launch sea games', 'Both towns launched them on Monday.'],
  ['Bern launches boats', 'A boat was lost in the storm.'],
  ['War at sea', 'The war went on.'],
])('of "%s" speaks: %s', (headline, text) => {
  expect(hasHeadlineSubject(headline, text)).toBe(true);
});

test.each([
  ['Bern, Sennick launch sea games', 'The mayor said that the seal was lost.'],
  ['War at sea', 'The warden went on.'],
])('of "%s" does not speak: %s', (headline, text) => {
  expect(hasHeadlineSubject(headline, text)).toBe(false);
});
