import { expect, it } from 'vitest';
import { coversHost, patternCovers, patternFor } from '../../src/core/url/match-pattern.ts';

it.each([
  ['*://*.news.example/*', 'news.example', true],
  ['*://*.news.example/*', 'www.news.example', true],
  ['*://*.news.example/*', 'othernews.example', false],
  ['*://news.example/*', 'www.news.example', false],
  ['https://news.example/*', 'news.example', true],
  ['http://news.example/*', 'news.example', true],
  ['ftp://news.example/*', 'news.example', false],
  ['*://*/*', 'anything.example', true],
  ['<all_urls>', 'anything.example', true],
  ['nonsense', 'anything.example', false],
])('%s covers %s: %s', (pattern, host, covers) => expect(patternCovers(pattern, host)).toBe(covers));

it('makes patterns that browsers take', () => {
  expect(patternFor('news.example')).toBe('*://*.news.example/*');
  expect(patternFor('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(coversHost(['news.example'], 'm.news.example')).toBe(true);
  expect(coversHost([], 'news.example')).toBe(false);
});
