import { expect, test } from 'vitest';
import { withoutOpeningCapitals } from '../../src/core/summarize/opening-capitals.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

const REST = 'Ann Poe said that the hunter of Skelmere had eaten it. THE END. NORDWIRE says that Katla is quiet.';
const set = (text: string, headline = 'Iconic hunter fined') => withoutOpeningCapitals(text, headline, [text, REST]);

test.each([
  ['A HUNTER who ate a hare was fined.', 'A hunter who ate a hare was fined.'],
  ['HUNTER Ann Poe was fined.', 'Hunter Ann Poe was fined.'],
  ['THE HUNTER of hares was fined.', 'The hunter of hares was fined.'],
  ['SKELMERE, a town, is quiet.', 'Skelmere, a town, is quiet.'],
  ['HUNTER KATLA Poe was fined.', 'Hunter Katla Poe was fined.'],
  ['AN ICONIC hunter was fined.', 'AN ICONIC hunter was fined.'],
  ['THE SKELMERE hunter was fined.', 'The Skelmere hunter was fined.'],
  ['“HUNTER fined,” said Ann Poe.', '“Hunter fined,” said Ann Poe.'],
])('%s', (text, expected) => {
  expect(set(text)).toBe(expected);
});

test.each([
  'NORDWIRE says so.',
  'QUELPO says so.',
  'US President Ann Poe said so.',
  'HUNTER OF HARES fined.',
  'Hunter fined.',
])('leaves: %s', (text) => {
  expect(set(text)).toBe(text);
});

test('takes no acronym of an address for a word, nor one with an ending', () => {
  expect(set('QUELPO Poe said so.', 'quelpo says so')).toBe('QUELPO Poe said so.');
  const body = ['QUELPO Poe said so.', 'Quelpo is small, and QUELPO’s mayor is Ann Poe.'];
  expect(withoutOpeningCapitals('QUELPO Poe said so.', 'Mayor says so', body)).toBe('QUELPO Poe said so.');
});

test('takes a headline’s first word for a small one', () => {
  expect(set('THAT ICONIC hunter was fined.')).toBe('That iconic hunter was fined.');
});

test('a summary does not shout', () => {
  const paragraphs = [
    'A HUNTER who ate a wild hare from the hills above Skelmere was taken to the hospital of Aldermoor on Monday night.',
    'Doctors said that the hunter would have to stay for three weeks, and that nobody else in Skelmere had eaten of the hare.',
    'It was the first such case in the county since 1987, when a baker and his two sons fell ill after a meal of the same kind.',
  ];
  const { sentences } = summarize({ headline: 'Hunter in hospital after eating hare', lang: 'en', paragraphs });
  expect(sentences[0]?.text).toMatch(/^A hunter who ate a wild hare/);
});
