import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';

test('a text within the limit is kept as it is, and said to be', () => {
  const paragraphs = ['The bridge at Aldermoor was closed on Monday. But it will open again soon', 'He said so.'];
  const { sentences, notes } = summarize({ headline: 'Bridge closed', paragraphs, lang: 'en' });
  expect(sentences.map(({ text }) => text)).toEqual(paragraphs);
  expect(notes).toEqual(['kept-whole']);
});

test('a text over the limit is not', () => {
  const paragraphs = Array.from({ length: 8 }, (_, n) => `The bridge number ${n} at Aldermoor was closed on Monday.`);
  expect(summarize({ headline: '', paragraphs, lang: 'en' }).notes).toEqual([]);
});

test('nothing gives nothing, and says so', () => {
  expect(summarize({ headline: 'x', paragraphs: [], lang: 'en' })).toEqual({
    sentences: [],
    words: 0,
    writer: 'on-device',
    notes: ['no-sentence'],
  });
});
