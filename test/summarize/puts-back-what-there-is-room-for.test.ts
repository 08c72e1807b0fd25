import { expect, test } from 'vitest';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { restore } from '../../src/core/summarize/combine/restore.ts';
import { madeUpCandidate } from '../support/made-up-candidate.ts';

const form = (sentence: number, words: number, cuts: number, more: Partial<Candidate> = {}): Candidate =>
  madeUpCandidate(sentence, { text: `${sentence}: ${words}`, words, cuts, ...more });
const told = (chosen: Candidate[], offers: Candidate[][], limit: number) =>
  restore(chosen, offers, limit).map(({ words }) => words);

test('a sentence gets back what was cut, where there is room', () => {
  const offers = [
    [form(0, 20, 0), form(0, 12, 1)],
    [form(1, 30, 0), form(1, 22, 1), form(1, 10, 2)],
  ];
  const short = [form(0, 12, 1), form(1, 10, 2)];
  expect(told(short, offers, 60)).toEqual([20, 30]);
  expect(told(short, offers, 42)).toEqual([20, 22]);
  expect(told(short, offers, 29)).toEqual([12, 10]);
});

test('it gets back neither what nobody misses nor a fault, and keeps its name', () => {
  const short = form(0, 12, 1, { trims: 1 });
  expect(told([short], [[form(0, 20, 0), short]], 60)).toEqual([12]);
  const sound = form(0, 12, 1);
  expect(told([sound], [[form(0, 20, 0, { fault: 0.4 }), sound]], 60)).toEqual([12]);
  const named = form(0, 14, 1, { unnamed: sound });
  const fuller = form(0, 22, 0, { unnamed: form(0, 20, 0) });
  expect(told([named], [[form(0, 20, 0), fuller, sound, named]], 60)).toEqual([22]);
});
