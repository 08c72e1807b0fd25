import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { toldToItsReader } from '../../src/core/summarize/told-to-its-reader.ts';

const GUIDE = [
  'Before you buy a rowing boat you should know how far you want to row and who is to carry it.',
  'A boat of oak keeps your feet dry for thirty years, but you need two neighbours to lift it over a weir.',
  'If you row alone, a boat of pine from the yards of Skelmere costs half as much and weighs 40 kilograms.',
  'You can hire either of them for a weekend at the jetty, which is open from May until the first storm.',
];
const REPORT = [
  'The council of Skelmere closed its jetty on Monday after a storm sank nine rowing boats of oak.',
  'You could hear them break, said a rower who had tied up two of them on Sunday evening.',
  'Repairs will cost 40,000 crowns, and the jetty is to open again on the first of May.',
  'The boats were built in 1931 in a yard that has since been made a school for two hundred children.',
];
const sentences = (paragraphs: readonly string[]) => paragraphs.map((text) => ({ text }));

test('a guide speaks to its reader, a report does not', () => {
  expect(toldToItsReader(sentences(GUIDE))).toBe(true);
  expect(toldToItsReader(sentences(REPORT))).toBe(false);
  expect(toldToItsReader(sentences(GUIDE.slice(0, 2)))).toBe(false);
});

test('the summary of a guide speaks to its reader too', () => {
  const { sentences: told } = summarize({ headline: 'Buying a rowing boat', lang: 'en', paragraphs: GUIDE });
  expect(told.filter(({ text }) => /\byou\b/i.test(text)).length).toBeGreaterThan(1);
});
