import { expect, test } from 'vitest';
import { bare, overlapOf, plainText, wordsOf } from '../../src/core/extract/metadata/plain-text.ts';

test.each([
  ['Bridge &amp; harbour', 'Bridge & harbour'],
  ['The mayor&amp;rsquo;s bridge', 'The mayor’s bridge'],
  ['<b>Bridge</b>  closed<br>today', 'Bridge closed today'],
  ['&lt;b&gt;Bridge&lt;/b&gt;', 'Bridge'],
  ['written &amp;amp;lt; on purpose', 'written &lt; on purpose'],
  ['a < b & c', 'a < b & c'],
])('a property is read without markup and references, twice at most: %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['Ann-Lee O’Poe 3', 'annleeopoe3'],
  ['Ännchen ﬁrst Ｂ２', 'annchenfirstb2'],
  ['«Гавань»', 'гавань'],
])('what forms of a name share are letters and digits: %s', (text, form) => {
  expect(bare(text)).toBe(form);
});

test('words are told apart by blanks and marks, in scripts without blanks by each two letters', () => {
  expect(wordsOf('The Bridge—closed 2')).toEqual(['the', 'bridge', 'closed', '2']);
  expect(wordsOf('港は閉じた 橋')).toEqual(['港は', 'は閉', '閉じ', 'じた', '橋']);
});

test.each([
  [['a', 'b'], ['b', 'c', 'd'], 1 / 2],
  [['a', 'b', 'c', 'd'], ['c', 'd'], 1],
  [['a'], ['b'], 0],
  [[], ['b'], 0],
])('the overlap of %j and %j is %d of the smaller', (one, two, share) => {
  expect(overlapOf(new Set(one), new Set(two))).toBe(share);
});
