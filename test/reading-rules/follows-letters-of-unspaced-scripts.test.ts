import { expect, test } from 'vitest';
import { wordOutOfOrder } from '../../src/core/summarize/reading-rules/faithful.ts';

test('a cut between letters that no space parts leaves the words in order', () => {
  expect(wordOutOfOrder('海野社長を解任した。', '海野社長 を解任した。')).toBe('');
  expect(wordOutOfOrder('海野社長を解任した。', '海野社長 が解任した。')).toBe('を');
  expect(wordOutOfOrder('The port closed.', 'The port was closed.')).toBe('');
  expect(wordOutOfOrder('The closed port.', 'The port was closed.')).toBe('port');
});
