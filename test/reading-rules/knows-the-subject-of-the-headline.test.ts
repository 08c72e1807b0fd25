import { expect, test } from 'vitest';
import { hasHeadlineSubject, repeats } from '../../src/core/summarize/reading-rules/repetition.ts';

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

test('the grammar of other languages is no subject, nor is a single letter of a script without spaces', () => {
  const speaks = (headline: string, text: string) => hasHeadlineSubject(headline, text, false);
  expect(speaks('Angst vor dem Sturm', 'Der Bürgermeister stand auf dem Markt.')).toBe(false);
  expect(speaks('Angst vor dem Sturm', 'Der Sturm kam am Montag.')).toBe(true);
  expect(speaks('港の橋が閉鎖', '市長は港を訪れた。')).toBe(false);
  expect(speaks('大橋が閉鎖', '古い大橋は月曜日に通行止めとなった。')).toBe(true);
});

test('a fact told twice is seen in scripts without spaces too', () => {
  expect(repeats('大橋は月曜日に全面通行止めとなった。', '月曜日に大橋は全面通行止めになった。', false)).toBe(true);
  expect(repeats('大橋は月曜日に全面通行止めとなった。', '修理費用は三億円と県が説明した。', false)).toBe(false);
});
