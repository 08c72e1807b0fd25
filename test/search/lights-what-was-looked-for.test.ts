import { describe, expect, it } from 'vitest';
import { lightUp } from '../../src/core/search/hits.ts';
import { bestPassage } from '../../src/core/search/passage.ts';
import { parseQuery } from '../../src/core/search/query.ts';

const lit = (text: string, words: string) =>
  lightUp(text, parseQuery(words).lit)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('the words looked for', () => {
  it.each([
    ['The Café reopens; cafes follow.', 'cafe', 'The [Café] reopens; [cafes] follow.'],
    ['The Café reopens; cafes follow.', 'cafe ', 'The [Café] reopens; cafes follow.'],
    ['Straße, strasse', 'strass', '[Straße], [strasse]'],
    ['鱼市将于周一关闭，鱼市', '鱼市', '[鱼市]将于周一关闭，[鱼市]'],
    ['<b>bold</b> & more', 'bold', '<b>[bold]</b> & more'],
    ['nothing here', 'absent', 'nothing here'],
  ])('are lit in %s', (text, words, shown) => {
    expect(lit(text, words)).toBe(shown);
  });

  it('lose no letter of the text', () => {
    for (const text of ['ﬁnal ﬁsh', 'İstanbul’da', '한국어 뉴스', 'ประเทศไทย'])
      expect(
        lightUp(text, parseQuery('f i 한국 ไท').lit)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});

describe('the passage shown', () => {
  const body = [
    'A first paragraph about the weather, which nobody looks for.',
    `${'Filler words stand here. '.repeat(20)}Then the orrery of brass was sold to a collector. ${'More filler. '.repeat(20)}`,
    'A collector spoke.',
  ];

  it('is the stretch with most of the words, cut at spaces', () => {
    const passage = bestPassage(body, parseQuery('orrery collector').lit);
    expect(passage).toContain('orrery of brass was sold to a collector');
    expect(passage?.startsWith('… ')).toBe(true);
    expect(passage?.length).toBeLessThan(260);
  });

  it('is none where the words do not stand', () => {
    expect(bestPassage(body, parseQuery('zeppelin').lit)).toBeUndefined();
  });
});
