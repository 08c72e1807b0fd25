import { expect, test } from 'vitest';
import { mendMarks } from '../../src/core/summarize/mend-marks.ts';
import { withMarks } from '../../src/core/summarize/spoken-parts.ts';

test.each([
  ['The “harbour closed.', 'The harbour closed.'],
  ['The harbour (of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour) of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour)of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour closed ”, he said.', 'The harbour closed, he said.'],
  ['The harbour of Bern closed."', 'The harbour of Bern closed.'],
  ['Der „Hafen ist geschlossen.', 'Der Hafen ist geschlossen.'],
])('drops a mark that has lost its partner: %s', (text, mended) => {
  expect(mendMarks(text)).toBe(mended);
});

test.each([
  ['Ann Poe said, “No, the harbour is closed.', 'Ann Poe said, “No, the harbour is closed.”'],
  ['Ann Poe told the “Herald”: “We are glad.', 'Ann Poe told the “Herald”: “We are glad.”'],
  ['Der „Kurier” schrieb: „Der Hafen ist geschlossen.', 'Der „Kurier” schrieb: „Der Hafen ist geschlossen.“'],
  ['The harbour is closed,” said Ann Poe.', '“The harbour is closed,” said Ann Poe.'],
  ['Is it closed?” asked Ann Poe of the “Herald”.', '“Is it closed?” asked Ann Poe of the “Herald”.'],
])('gives a speech back the mark that it has lost: %s', (text, mended) => {
  expect(mendMarks(text)).toBe(mended);
});

test.each([
  '“The harbour closed.',
  '"The harbour closed."',
  '"The harbour closed.',
  'The “harbour” (of Bern) closed.',
  'Der „Hafen“ von Bern ist geschlossen.',
  'Port „Bern” jest zamknięty.',
  'The “harbour (of” Bern) closed.',
  'The “harbour “closed.',
  'The "harbour closed.',
])('leaves what is whole, what opens the sentence and what may be meant in two ways: %s', (text) => {
  expect(mendMarks(text)).toBe(text);
});

test('gives a sentence no second straight mark', () => {
  expect(withMarks('"We are glad."', { open: '', close: '"' })).toBe('"We are glad."');
  expect(withMarks('We are glad.', { open: '"', close: '"' })).toBe('"We are glad."');
  expect(withMarks('We like “boats.”', { open: '“', close: '”' })).toBe('“We like “boats.””');
});
