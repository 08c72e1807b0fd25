import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { tie } from '../../src/core/summarize/combine/tie.ts';
import { readingFaults } from '../../src/core/summarize/reading-rules.ts';
import { offered } from './offered.ts';

const PARAGRAPHS = [
  'The storm closed the port of Bern to all boats on Monday.',
  'However, two ferries went out at night. The mayor is a pilot.',
  'But Ann Poe stayed at home.',
];
const sentences = bodySentences(PARAGRAPHS, 'en', true);
const wholes = [0, 1, 2, 3].flatMap((at) => offered('en', PARAGRAPHS).find(({ sentence }) => sentence === at) ?? []);
const tied = (at: number[], limit = 60) =>
  tie(
    at.flatMap((i) => wholes[i] ?? []),
    sentences,
    PARAGRAPHS,
    limit,
  );

test('a connective is given back where the sentence before it is told right before', () => {
  const [, ferries] = tied([0, 1]);
  expect(ferries?.text).toBe('However, two ferries went out at night.');
  expect(ferries?.words).toBe(7);
  expect(ferries?.evidence.map(({ paragraph, start, end }) => PARAGRAPHS[paragraph]?.slice(start, end))).toEqual([
    'However, two ferries went out at night.',
  ]);
  expect(tied([2, 3])[1]?.text).toBe('But Ann Poe stayed at home.');
});

test('neither where another stands before it, nor where there is no room', () => {
  expect(tied([0, 3])[1]?.text).toBe('Ann Poe stayed at home.');
  expect(tied([1, 2])[0]?.text).toBe('Two ferries went out at night.');
  expect(tied([0, 1], 18)[1]?.text).toBe('Two ferries went out at night.');
  expect(tied([0, 1], 19)[1]?.text).toBe('However, two ferries went out at night.');
});

test('nor where it has a mark before its first word', () => {
  const ferries = wholes[1];
  const marked = ferries && { ...ferries, text: `“${ferries.text}` };
  const chosen = [wholes[0], marked].flatMap((one) => one ?? []);
  expect(tie(chosen, sentences, PARAGRAPHS, 60)[1]).toEqual(marked);
});

test('nor where what is no sentence of the story was left out between them; a subhead is no text', () => {
  const aside = 'We may earn a commission when readers buy boats.';
  const [first = '', second = ''] = PARAGRAPHS;
  const follows = (...paragraphs: string[]) => bodySentences(paragraphs, 'en', true).map((one) => one.follows);
  expect(follows(`${first} ${second}`)).toEqual([false, true, true]);
  expect(follows(`${first} ${aside} ${second}`)).toEqual([false, false, true]);
  expect(follows(first, 'Two ferries', second)).toEqual([false, true, true]);
});

test('no reader holds it against a summary there', () => {
  const reading = (at: number[]) => ({
    sentences: at.map((i) => ({
      text:
        ['', 'However, two ferries went out at night.', '', 'But Ann Poe stayed at home.'][i] ||
        (wholes[i]?.text ?? ''),
      evidence: wholes[i]?.evidence ?? [],
    })),
    paragraphs: PARAGRAPHS,
    headline: 'Storm closes port of Bern',
    lang: 'en',
  });
  const dangling = (at: number[]) =>
    readingFaults(reading(at)).filter(({ rule }) => rule === 'no-dangling-opening').length;
  expect(dangling([0, 1])).toBe(0);
  expect(dangling([0, 3])).toBe(1);
});
