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

test('but for its dateline', () => {
  const { sentences, notes } = summarize({
    headline: 'Liman kapandı',
    paragraphs: ['KASTAMONU (AA) - Liman pazartesi günü kapandı.', 'KIYI (AA) - Fırtına sürüyor.'],
    lang: 'tr',
  });
  expect(sentences).toEqual([
    { text: 'Liman pazartesi günü kapandı.', evidence: [{ paragraph: 0, start: 17, end: 46 }] },
    { text: 'KIYI (AA) - Fırtına sürüyor.', evidence: [{ paragraph: 1, start: 0, end: 28 }] },
  ]);
  expect(notes).toEqual(['kept-whole']);
});
