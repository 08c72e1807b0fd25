import { expect, it } from 'vitest';
import { finish } from '../../src/core/summarize/shorten/finish.ts';

it('begins with a capital, but never makes two letters of one', () => {
  expect(finish('the town closed', [{ start: 0, end: 15 }])).toBe('The town closed.');
  expect(finish('ﬁre closed the town', [{ start: 0, end: 19 }])).toBe('ﬁre closed the town.');
});
