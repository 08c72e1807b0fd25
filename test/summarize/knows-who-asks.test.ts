import { describe, expect, test } from 'vitest';
import { askedAndAnswered } from '../../src/core/summarize/asked-and-answered.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

const LEAD =
  'Ann Poe rowed from Skelmere to Aldermoor in nine days. She sold her boat of oak on Monday for 40,000 crowns, the harbour said.';
const TALK: readonly [question: string, answer: string][] = [
  ['You have left the harbour after 22 years. Why did you?', 'The water in the harbour rose by nine metres in a year.'],
  [
    'The new boat has no oars at all in the council’s drawings. Do you mind?',
    'There should have been one in the spring of 2011, and we never had it.',
  ],
  ['You were paid 9,000 crowns by the harbour. Do you miss it?', 'The gates open at six, and then the gulls come in.'],
];
const told = (paragraphs: readonly string[], lang = 'en') =>
  summarize({ headline: 'Ann Poe on leaving the harbour', lang, paragraphs })
    .sentences.map(({ text }) => text)
    .join(' ');
const labelled = (asks: string, answers: string) => [
  LEAD,
  ...TALK.flatMap(([question, answer]) => [`${asks} ${question}`, `${answers} ${answer}`]),
];

describe('interviews with labels', () => {
  test.each([
    ['Q:', 'A:'],
    ['Question:', 'Answer:'],
    ['Q：', 'A：'],
  ])('what is asked behind %s is no news, and %s is no word of anybody', (asks, answers) => {
    const summary = told(labelled(asks, answers));
    expect(summary).toMatch(/nine days.*40,000 crowns/);
    expect(summary).not.toMatch(/22 years|no oars|9,000|Q|A[:：]|Question|Answer/);
  });

  test('an answer stands as somebody’s words, in marks', () => {
    const summary = told(labelled('Q:', 'A:').slice(1));
    expect(summary).toMatch(/^“[^“”]+”(?: “[^“”]+”)*$/);
    expect(summary).toContain('“The water in the harbour rose by nine metres in a year.”');
  });

  test('a paragraph without a label goes on where the last one was', () => {
    expect(askedAndAnswered(['Poe.', 'Q: Why?', 'A: So.', 'And so.', 'Q: When?', 'A: Now.'])).toEqual([
      undefined,
      'asked',
      'answered',
      'answered',
      'asked',
      'answered',
    ]);
  });

  test.each([
    [['Q: Why?', 'A: So.', 'It rained.']],
    [['Plan A: we row.', 'Plan B: we walk.', 'A: one.', 'A: two.']],
    [['A boat sank.', 'Questions rained down.', 'Answer came there none.', 'A gull flew.']],
  ])('other texts have no such parts: %j', (paragraphs) => {
    expect(askedAndAnswered(paragraphs)).toEqual([]);
  });
});

test('what is asked without a label is no news either', () => {
  const summary = told([LEAD, ...TALK.flat()]);
  expect(summary).not.toMatch(/\byou\b|no oars/i);
  expect(summary).toMatch(/nine days/);
});

test('of a text that only asks the questions are told', () => {
  expect(told(TALK.map(([question, answer]) => `${answer} ${answer} ${question}`))).not.toBe('');
});
