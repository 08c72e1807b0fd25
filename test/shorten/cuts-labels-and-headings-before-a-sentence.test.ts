import { describe, expect, it, test } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';

const whole = (text: string, lang = 'en') => shorten(text, { start: 0, end: text.length }, { lang })[0];

const STORY = 'The council voted to close the old harbour.';

test.each([
  '(B/R) — ',
  '[UPDATED: 3 May] ',
  '[BREAKING] ',
  'TL;DR: ',
  'UPDATE, 6:15 p.m.: ',
  'UPDATE 18:05 GMT: ',
  '&#151; -- ',
  '— ',
  '5/ ',
  '/3 ',
])('%sis cut before the first word', (label) => {
  const made = whole(label + STORY);
  expect(made?.text).toBe(STORY);
  expect(made?.cuts.map(({ rule }) => rule)).toEqual(['label']);
});

test('a heading of short words is cut that ran into the sentence', () => {
  const made = whole(`BAD DAY AT PORT${STORY}`);
  expect(made?.text).toBe(STORY);
  expect(made?.cuts.map(({ rule }) => rule)).toEqual(['label']);
  expect(whole('The USA AND UN Doe knew.')?.text).toBe('The USA AND UN Doe knew.');
});

test('a heading is cut that ran into what somebody said', () => {
  const said = '“The port,” Ann Poe said, “is to close in May.”';
  expect(whole(`BERN LOOKS FOR BETTER BOATS ${said}`)?.text).toBe(said);
});

test('the number of a post in a thread is cut before any word', () => {
  expect(whole('/3 It’s the old port that is to close in May.')?.text).toBe(
    'It’s the old port that is to close in May.',
  );
});

describe('labels that editors run into a paragraph', () => {
  it.each(['In a nutshell', 'Why it matters', 'The bottom line', 'Between the lines', 'What’s next'])('%s', (label) => {
    expect(whole(`${label}: The port is closed.`)?.text).toBe('The port is closed.');
  });

  it.each(['Update: The port is open again.', 'The harbour: A story of Bern.'])('are none in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });
});
