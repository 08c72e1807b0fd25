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

test('knows the sentence that tells the title’s news where the first ones lead up to it', () => {
  expect(lead(story([20, 0.1], [20, 0.1], [20, 0.6]))).toMatchObject({ sentence: 0, later: 2 });
  expect(lead(story([20, 0.1], [20, 0.1], [20, 0.4]))).not.toHaveProperty('later');
  const far: [number, number][] = Array(7).fill([20, 0.1]);
  expect(lead(story(...far, [20, 0.9]))).not.toHaveProperty('later');
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

test('tells the headline’s news where a scene leads up to it, however long it takes', () => {
  const paragraphs = [
    'On a grey morning in November, Ann Poe pulls a crate of tools across the wet sand and looks out at the water.',
    'Ann Poe learned to row on the bay at nine and never thought that she would own a hammer, let alone nine of them.',
    'A lawyer from Bern told reporters who had come by bus and by bicycle in spite of the rain that wooden ferries would once more be built by forty men from the hills, and that all of them have signed for seven years.',
    'The council of Skelmere lends 2 million crowns for ten years, and the bank of the county lends as much again.',
    'Gulls circle above the old sheds of Skelmere, and two neighbours have come with flasks of tea and a dog that will not sit.',
    'Jon Doe, a baker from Skelmere, has promised Ann Poe bread for the first day of work, and a loaf for the dog.',
  ];
  const { sentences } = summarize({ headline: 'Wooden ferries to be built again', lang: 'en', paragraphs });
  expect(sentences.map(({ text }) => text).join(' ')).toContain('wooden ferries would once more be built');
});
