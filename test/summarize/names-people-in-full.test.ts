import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { named } from '../../src/core/summarize/reference/named.ts';
import { people } from '../../src/core/summarize/reference/people.ts';

function story(...paragraphs: string[]) {
  return people(bodySentences(paragraphs, 'en', true), paragraphs);
}

const variant = (text: string) => ({ text, words: 0, kept: [{ start: 0, end: text.length }], cuts: [] });

test('takes the full name from where it first stands, and marks it as evidence', () => {
  const paragraphs = ['Council leader Mara Quillon closed the bridge.', 'Quillon said it was a precaution.'];
  const found = named(variant(paragraphs[1] ?? ''), 1, paragraphs[0] ?? '', story(...paragraphs));
  expect(found?.text).toBe('Mara Quillon said it was a precaution.');
  const [name, rest] = found?.evidence ?? [];
  expect(paragraphs[0]?.slice(name?.start, name?.end)).toBe('Mara Quillon');
  expect(paragraphs[1]?.slice(rest?.start, rest?.end)).toBe('said it was a precaution.');
});

test('names a pronoun only when the sentence before opens with the only person it names', () => {
  const known = story('Mara Quillon closed the bridge.', 'Jon Vester wrote of it.');
  const she = variant('She told reporters about the cost.');
  expect(named(she, 2, 'Mara Quillon closed the bridge.', known)?.text).toBe(
    'Mara Quillon told reporters about the cost.',
  );
  expect(named(she, 2, 'Mara Quillon met with Jon Vester.', known)).toBeUndefined();
  expect(named(she, 2, 'The bridge was closed by Mara Quillon.', known)).toBeUndefined();
});

test('leaves a name alone when two people share it, or when it is a place or a title', () => {
  expect(story('Mara Quillon met Otto Quillon.').has('Quillon')).toBe(false);
  expect(story('He flew to New Sennick.').has('Sennick')).toBe(false);
  expect(story('Mara Lena Quillon spoke.').has('Quillon')).toBe(false);
  expect(story('The MLA Mara Quillon spoke.').has('Quillon')).toBe(true);
  expect(story('Mayor Quillon spoke.').has('Quillon')).toBe(false);
  expect(story('Quillon spoke. Later Mara Quillon left.').has('Quillon')).toBe(false);
});
