// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageCounts } from '../../src/content/page-counts.ts';

describe('the headline that the first look counts', () => {
  const headline = (title: string, body: string): string => {
    document.title = title;
    document.body.innerHTML = body;
    return pageCounts().headline;
  };

  it.each([
    [
      'the first heading',
      '<h1> Ferry sails twice a day </h1><p itemprop="headline">Another</p>',
      'Ferry sails twice a day',
    ],
    [
      'what is marked as one, where the heading is a logo',
      '<h1><img alt="x"></h1><p itemprop="headline">Ferry</p>',
      'Ferry',
    ],
    ['the title of the page, where nothing is marked', '<div class="hl">Ferry</div>', 'Ferry sails | The Example'],
  ])('is %s', (_, body, expected) => {
    expect(headline('Ferry sails | The Example', body)).toBe(expected);
  });

  it('is empty where there is none', () => {
    expect(headline('', '<p>text</p>')).toBe('');
  });
});
