import { expect, it } from 'vitest';
import { indexBody } from '../../src/core/ground/body-index.ts';
import { changedFacts } from '../../src/core/ground/changed-facts.ts';
import { dateFacts } from '../../src/core/ground/dates.ts';
import { ground } from '../../src/core/ground/ground.ts';
import { guard } from '../../src/core/ground/guard.ts';
import { numberFacts } from '../../src/core/ground/numbers.ts';
import { readText } from '../../src/core/read.ts';

const LATE = ['The mayor of Arlen spoke. '.repeat(6000), 'Olga Finch counted 90 votes.'];
const { summary: own } = readText({ url: 'https://example.com/1', headline: 'Arlen', body: 'The mayor spoke.' });

it('cuts a sentence without end, with whatever is in it', () => {
  const { sentences, numbers } = indexBody([`It was ${'12 '.repeat(330_000)}`], 'en');
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.text.length).toBeLessThanOrEqual(4000);
  expect(sentences[0]?.span.end).toBeLessThanOrEqual(4000);
  expect(numbers.length).toBeGreaterThan(1000);
});

it('finds dates, and numbers that are none, in one pass', () => {
  const text = 'May 1 '.repeat(150_000);
  const dates = dateFacts(text, 'en');
  expect(dates).toHaveLength(149_999);
  expect(numberFacts(`${text}7`, 'en', dates).map(({ value }) => value)).toEqual([1, 7]);
});

it('looks as far into a body as summaries are made of it', () => {
  const told = 'Olga Finch counted 90 votes.';
  expect(ground([told], LATE, 'en').sentences[0]?.supported).toBe(false);
  const guarded = guard(told, { headline: 'Arlen', paragraphs: LATE, lang: 'en' }, own, { writer: 'test' });
  expect(guarded.guard).toEqual({ kept: 0, of: 1 });
});

it('holds two versions against each other as far, and only sentences that share a rare word', () => {
  const changed = (before: string[], after: string[]) => changedFacts(before, after, 'en').length;
  expect(changed(LATE, [LATE[0] ?? '', 'Olga Finch counted 95 votes.'])).toBe(0);
  const boats = (from: number) => Array.from({ length: 4000 }, (_, n) => `Boats saw ${from + n} gulls here.`);
  expect(changed(boats(0), boats(5000))).toBe(0);
  expect(changed([...boats(0), 'Boats saw 3 herons.'], [...boats(0), 'Boats saw 4 herons.'])).toBe(1);
});

it('looks for what a number counts near it', () => {
  const told = (dead: number) => [`The flood took ${dead} ${'of the '.repeat(40)}people.`];
  expect(changedFacts(told(12), told(15), 'en')).toMatchObject([{ before: '12', after: '15', about: 'took' }]);
});
