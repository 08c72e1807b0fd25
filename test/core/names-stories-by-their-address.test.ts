import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/core/sha256.ts';
import { storyId } from '../../src/core/story-id.ts';

it('digests any text as the standard does', () => {
  const wanted = (text: string) => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
      expect(sha256(text)).toBe(wanted(text));
    }),
  );

  for (const length of [0, 55, 56, 63, 64, 119, 120, 5000])
    expect(sha256('a'.repeat(length))).toBe(wanted('a'.repeat(length)));
});

it('gives one id to one address and keeps it from version to version', () => {
  expect(storyId('https://example.com/news/1')).toBe('3eaea8abd01c3643b0d4c6bc');
  expect(storyId('https://example.com/news/2')).not.toBe(storyId('https://example.com/news/1'));
});
