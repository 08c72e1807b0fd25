import { describe, expect, it } from 'vitest';
import { type FirstLook, firstLook } from '../../src/core/detect/first-look.ts';
import { lookReasons } from '../../src/core/detect/first-look-reasons.ts';

const nothing: FirstLook = {
  path: '/world/sea-wall',
  query: '',
  headline: 'Council rebuilds the sea wall',
  longParagraphs: 0,
  prose: 0,
  text: 0,
  links: 0,
  bodies: 0,
  headlines: 0,
  openGraphType: '',
  articleData: false,
  linkedHeadings: 0,
  fields: 0,
};

describe('the first look', () => {
  it.each<[string, Partial<FirstLook>, string]>([
    ['running text that nothing declares', { longParagraphs: 9, prose: 2_500, links: 60 }, 'unsure'],
    [
      'a declared article',
      { longParagraphs: 6, prose: 1_800, links: 200, openGraphType: 'article', articleData: true },
      'story',
    ],
    ['one marked body, however short', { bodies: 1, text: 300 }, 'story'],
    ['bare text without paragraphs', { text: 4_000 }, 'story'],
    ['several marked bodies: a feed', { bodies: 12, headlines: 12, longParagraphs: 12, prose: 4_000 }, 'not-story'],
    ['links and no text', { links: 300, text: 5_000 }, 'not-story'],
    ['the front page', { path: '/', longParagraphs: 9, prose: 2_500, links: 150 }, 'not-story'],
    ['some text among many links', { longParagraphs: 5, prose: 1_100, links: 400 }, 'not-story'],
  ])('%s', (_, counts, verdict) => {
    const look = firstLook({ ...nothing, ...counts });
    expect(look.verdict).toBe(verdict);
    expect(look.reasons.length).toBeGreaterThan(0);
    expect(lookReasons(look.reasons).map(({ code }) => code)).toEqual(look.reasons);
  });
});
