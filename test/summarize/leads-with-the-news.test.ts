import { expect, test } from 'vitest';
import { lead } from '../../src/core/summarize/combine/lead.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

/** Sentences of so many words, each with such a share of the title. */
const story = (...sentences: [words: number, cover: number][]) => ({
  sentenceTerms: sentences.map(([words]) => Array<number>(words).fill(0)),
  titleCover: sentences.map(([, cover]) => cover),
});

test('passes over an opening of a few words', () => {
  expect(lead(story([4, 0], [20, 0.5]))).toEqual({ sentence: 1, sure: 1 });
  expect(lead(story([8, 0.5], [20, 0.5]))).toEqual({ sentence: 0, sure: 1 });
});

test('is not so sure of a lead that has little of the title', () => {
  expect(lead(story([20, 0.1], [20, 0.1], [20, 0.5])).sure).toBeLessThan(1);
  expect(lead(story([20, 0.25], [20, 0.1], [20, 0.5])).sure).toBe(1);
});

test('minds no title that nothing near the beginning speaks of', () => {
  const far: [number, number][] = Array(8).fill([20, 0.1]);
  expect(lead(story([20, 0], ...far, [20, 1])).sure).toBe(1);
  expect(lead(story([20, 0], [20, 0])).sure).toBe(1);
});

test('takes the first sentence where there are only short ones, or none', () => {
  expect(lead(story([4, 0], [5, 0])).sentence).toBe(0);
  expect(lead(story()).sentence).toBe(0);
});

test('leaves a flourish out of a summary', () => {
  const paragraphs = [
    'The drama at the harbour goes on.',
    'The council of Aldermoor voted on Monday to close its suspension bridge for good after inspectors found cracks in two of its cables.',
    'About 14,000 vehicles cross the bridge every day, and drivers will have to take a detour of 22 miles through the village of Sennick until at least March.',
    'Repairs would cost 3.2 million pounds, and the bridge was built in 1931 and last repaired in 1998, Mara Quillon said.',
  ];
  const { sentences } = summarize({ headline: 'Aldermoor bridge closed for good', lang: 'en', paragraphs });
  expect(sentences[0]?.text).toMatch(/^The council of Aldermoor voted/);
});
