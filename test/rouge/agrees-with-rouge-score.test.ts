import { expect, test } from 'vitest';
import { stem } from '../../bench/rouge/porter.ts';
import { rouge, rougeTokens } from '../../bench/rouge/rouge.ts';

test('gives the figures that rouge_score documents', () => {
  const { rouge1, rougeL } = rouge(
    'The quick brown fox jumps over the lazy dog',
    'The quick brown dog jumps on the log.',
  );
  expect(rouge1).toBeCloseTo(0.70588, 5);
  expect(rougeL).toBeCloseTo(0.58824, 5);
});

test('stems as the Natural Language Toolkit does', () => {
  const stems: Record<string, string> = {
    caresses: 'caress',
    ponies: 'poni',
    ties: 'tie',
    dying: 'die',
    agreed: 'agre',
    plastered: 'plaster',
    motoring: 'motor',
    conflated: 'conflat',
    hopping: 'hop',
    filing: 'file',
    happy: 'happi',
    enjoy: 'enjoy',
    relational: 'relat',
    rationally: 'ration',
    vietnamization: 'vietnam',
    electrical: 'electr',
    hopefulness: 'hope',
    adjustment: 'adjust',
    controlling: 'control',
    generalizations: 'gener',
    proceed: 'proceed',
    news: 'news',
  };
  for (const [word, expected] of Object.entries(stems)) expect([word, stem(word)]).toEqual([word, expected]);
});

test('leaves short tokens unstemmed and splits at everything but letters and digits', () => {
  expect(rougeTokens('The U.S. has 2,300 jets, it says')).toEqual([
    'the',
    'u',
    's',
    'has',
    '2',
    '300',
    'jet',
    'it',
    'say',
  ]);
});

test('scores 1 for the same text, 0 for nothing shared or nothing at all', () => {
  expect(rouge('one two three', 'one two three')).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
  expect(rouge('one two three', 'four five')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  expect(rouge('', '')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
});
