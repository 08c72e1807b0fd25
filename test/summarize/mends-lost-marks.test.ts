import { expect, test } from 'vitest';
import { mendMarks } from '../../src/core/summarize/mend-marks.ts';

test.each([
  ['The “harbour closed.', 'The harbour closed.'],
  ['The harbour (of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour) of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour)of Bern closed.', 'The harbour of Bern closed.'],
  ['The harbour closed ”, he said.', 'The harbour closed, he said.'],
  ['The harbour of Bern closed."', 'The harbour of Bern closed.'],
])('drops a mark that has lost its partner: %s', (text, mended) => {
  expect(mendMarks(text)).toBe(mended);
});

test.each([
  '“The harbour closed.',
  '"The harbour closed."',
  '"The harbour closed.',
  'The “harbour” (of Bern) closed.',
  'The “harbour (of” Bern) closed.',
  'The “harbour “closed.',
  'The "harbour closed.',
])('leaves what is whole, what opens the sentence and what may be meant in two ways: %s', (text) => {
  expect(mendMarks(text)).toBe(text);
});
