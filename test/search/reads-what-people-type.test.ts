import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/search/fold.ts';
import { MOST_IMPACT, storyTerms } from '../../src/core/search/impacts.ts';
import { parseQuery } from '../../src/core/search/query.ts';
import { Ranking } from '../../src/core/search/ranking.ts';
import { bigrams, eachTerm, LONGEST_TERM, pieces, termOf } from '../../src/core/search/terms.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const termsOf = (text: string): string[] => {
  const found: string[] = [];
  eachTerm(text, (term) => found.push(term));
  return found;
};

describe('words', () => {
  it.each([
    ['Café', 'cafe'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Ｆｕｌｌ', 'full'],
    ['الأخبَارُ', fold('الأخبار')],
    ['Ελλάδα', 'ελλαδα'],
    ['हिन्दी', 'हिन्दी'],
    ['plain', 'plain'],
  ])('%s is compared as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('are runs of letters and digits; scripts without spaces give pairs of letters', () => {
    expect(termsOf('The U.S. fell 3%—by “2020”.')).toEqual(['the', 'u', 's', 'fell', '3', 'by', '2020']);
    expect(termsOf('iPhone将于周一')).toEqual(['iphone', '将于', '于周', '周一', '一']);
    expect(termsOf('カフェー')).toEqual(bigrams('カフェー'));
    expect(termsOf(' — ')).toEqual([]);
    expect([...pieces('a 鱼市b')]).toEqual([
      { text: 'a', start: 0, end: 1, unspaced: false },
      { text: '鱼市', start: 2, end: 4, unspaced: true },
      { text: 'b', start: 4, end: 5, unspaced: false },
    ]);
  });

  it('are compared by their beginnings where they are very long', () => {
    const word = 'x'.repeat(LONGEST_TERM);
    expect(termOf(`${word}yz`)).toBe(word);
    expect(termOf(word)).toBe(word);
  });
});

describe('a query', () => {
  const all = (text: string) => parseQuery(text).all.map(({ term, prefix }) => (prefix ? `${term}…` : term));

  it.each([
    ['sea wall', ['sea', 'wall…']],
    ['sea wall ', ['sea', 'wall']],
    ['Sea', ['sea…']],
    ['sea w', ['sea']],
    ['w', []],
    ['sea 7', ['sea', '7…']],
    ['w sea', ['w', 'sea…']],
    ['鱼', ['鱼…']],
    ['鱼市场', ['鱼市', '市场']],
    ['鱼市 sea', ['鱼市', 'sea…']],
    [' , ', []],
  ])('%j looks for %j', (text, wanted) => {
    expect(all(text)).toEqual(wanted);
  });

  it('lights words as they were typed, and runs without spaces as a whole', () => {
    expect(parseQuery('Café 鱼市场').lit).toEqual([
      { text: 'cafe', prefix: false, unspaced: false },
      { text: '鱼市场', prefix: true, unspaced: true },
    ]);
  });

  it('has an end', () => {
    expect(parseQuery('word '.repeat(100)).all).toHaveLength(24);
    // The ranking counts the words that a story has up to 255.
    expect(parseQuery('鱼市'.repeat(180)).all.length).toBeLessThan(255);
  });
});

describe('what a word says of a story', () => {
  const impactOf = (story: Parameters<typeof storyTerms>[0], term: string): number => {
    const { terms, impacts } = storyTerms(story);
    return impacts[terms.indexOf(term)] ?? 0;
  };
  const filler = Array.from({ length: 160 }, (_, i) => `Filler${i} sentence${i} stands${i} here${i}.`);
  const of = (changes: Parameters<typeof madeUpStory>[0]) =>
    madeUpStory({ headline: 'A headline', authors: [], paragraphs: filler, ...changes });

  it('is more in the headline than in the source, the lead-in, the summary and the body', () => {
    const summary = { ...madeUpStory().summary, sentences: [{ text: 'An orrery.', evidence: [] }] };
    const places = [
      impactOf(of({ headline: 'An orrery' }), 'orrery'),
      impactOf(of({ source: { name: 'Orrery', url: '', why: 'host' } }), 'orrery'),
      impactOf(of({ standfirst: 'An orrery.' }), 'orrery'),
      impactOf(of({ summary }), 'orrery'),
      impactOf(of({ paragraphs: [...filler, 'An orrery.'] }), 'orrery'),
    ];
    expect(places).toEqual([...places].sort((a, b) => b - a));
    expect(new Set(places).size).toBe(5);
    expect(impactOf(of({ authors: ['Ada Orrery'] }), 'orrery')).toBe(places[4]);
    expect(impactOf(of({ source: { name: 'A', url: '', why: 'host', via: 'Orrery' } }), 'orrery')).toBe(places[1]);
  });

  it('grows with how often it stands there, and is less in a longer story', () => {
    const once = of({ paragraphs: ['An orrery.'] });
    const often = of({ paragraphs: ['An orrery, orrery, orrery.'] });
    const long = of({ paragraphs: ['An orrery.', ...filler, ...filler, ...filler, ...filler] });
    expect(impactOf(often, 'orrery')).toBeGreaterThan(impactOf(once, 'orrery'));
    expect(impactOf(long, 'orrery')).toBeLessThan(impactOf(once, 'orrery'));
  });

  it('is a small number, at least one, for terms in their order', () => {
    const { terms, impacts } = storyTerms(of({ paragraphs: ['word '.repeat(5000)] }));
    expect(terms).toEqual([...terms].sort());
    for (const impact of impacts) {
      expect(impact).toBeGreaterThanOrEqual(1);
      expect(impact).toBeLessThanOrEqual(MOST_IMPACT);
    }
  });
});

describe('the ranking', () => {
  const everything = (_: number) => true;
  /** Words, each with the stories that have it. */
  const rank = (words: [number: number, impact: number, share?: number][][], stories = 100, keep = everything) => {
    const ranking = new Ranking(stories + 1, stories);
    for (const word of words) {
      for (const [number, impact, share = 1] of word) ranking.add(number, impact, share);
      ranking.endWord();
    }
    return ranking.best(keep);
  };

  it('has the stories that have every word, those first of which the words say most', () => {
    expect(
      rank([
        [
          [1, 3],
          [2, 9],
          [3, 15],
        ],
        [
          [2, 5],
          [3, 5],
          [4, 15],
        ],
      ]),
    ).toEqual([3, 2]);
    expect(rank([[[1, 5]], [[2, 5]]])).toEqual([]);
    expect(rank([])).toEqual([]);
    expect(
      rank(
        [
          [
            [1, 5],
            [2, 5],
            [3, 9],
          ],
        ],
        100,
        (number) => number !== 3,
      ),
    ).toEqual([2, 1]);
  });

  it('puts the one saved last first among equals', () => {
    expect(
      rank([
        [
          [1, 5],
          [2, 5],
          [7, 5],
        ],
      ]),
    ).toEqual([7, 2, 1]);
  });

  it('counts the best of several terms with the beginning that was typed, and less than the word itself', () => {
    // Story 1 has one long continuation twice over; story 2 the word itself.
    expect(
      rank([
        [
          [1, 10, 0.5],
          [1, 10, 0.5],
          [2, 10],
        ],
      ]),
    ).toEqual([2, 1]);
    expect(
      rank([
        [
          [1, 4, 0.9],
          [1, 12, 0.9],
          [2, 9, 0.9],
        ],
      ]),
    ).toEqual([1, 2]);
    expect(
      rank([
        [
          [1, 12, 0.9],
          [1, 4, 0.9],
          [2, 9, 0.9],
        ],
      ]),
    ).toEqual([1, 2]);
  });

  it('holds a rare word for more than a common one', () => {
    const common = Array.from({ length: 90 }, (_, i): [number, number] => [i + 1, i === 0 ? 15 : 5]);
    const rare: [number, number][] = [
      [1, 5],
      [2, 7],
    ];
    expect(rank([common, rare])).toEqual([2, 1]);
    expect(rank([rare, common])).toEqual([2, 1]);
  });
});
