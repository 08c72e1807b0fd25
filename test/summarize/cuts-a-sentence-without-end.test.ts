import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';

/** Seventy words; the given ones are written otherwise. */
const endless = (written: Record<number, string>): string =>
  `${Array.from({ length: 70 }, (_, n) => written[n] ?? `word${n}`).join(' ')}.`;

test.each([
  ['at the last word that fits, where nothing parts it', {}, 59],
  ['before the last comma that fits', { 20: 'first,', 49: 'here,', 62: 'late,' }, 49],
  ['before a dash between spaces', { 49: 'here –' }, 49],
  ['at no comma that leaves less than a third', { 9: 'here,' }, 59],
])('a sentence of seventy words is cut %s', (_, written, last) => {
  const text = endless(written);
  const { sentences, words } = summarize({ headline: '', paragraphs: [text], lang: 'en' });
  const kept = text
    .split(/\s[–-]?/)
    .slice(0, last + 1)
    .join(' ')
    .replace(/,$/, '');
  expect(sentences).toEqual([{ text: `${kept}…`, evidence: [{ paragraph: 0, start: 0, end: kept.length }] }]);
  expect(words).toBe(last + 1);
});
