import { expect, test } from 'vitest';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { attributed } from '../../src/core/summarize/reference/speaker.ts';

const candidate = (sentence: number, terms: number[], speaker?: number[]): Candidate => ({
  sentence,
  text: '',
  evidence: [],
  words: 5,
  terms,
  pairs: [],
  cuts: 0,
  fault: 0,
  leaning: { weight: 0 },
  ...(speaker && { speaker }),
});

test('a claim whose speaker was cut stands only beside a sentence that names the speaker', () => {
  expect(attributed([candidate(0, [1, 2], [9])])).toBe(false);
  expect(attributed([candidate(0, [1, 2], [9]), candidate(1, [3, 4])])).toBe(false);
  expect(attributed([candidate(0, [1, 2], [9]), candidate(1, [3, 9])])).toBe(true);
});

test('"it said" names nobody, so nobody else can name it', () => {
  expect(attributed([candidate(0, [1, 2], []), candidate(1, [3, 4])])).toBe(false);
});

test('two claims cut of the same speaker do not vouch for each other', () => {
  expect(attributed([candidate(0, [1, 9], [9]), candidate(1, [2, 9], [9])])).toBe(false);
});
