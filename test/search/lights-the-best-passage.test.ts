import { describe, expect, it } from 'vitest';
import { hitsIn, lightUp } from '../../src/core/search/hits.ts';
import { bestPassage } from '../../src/core/search/passage.ts';
import { parseQuery } from '../../src/core/search/query.ts';

const lit = (words: string) => parseQuery(words).lit;

describe('hits', () => {
  it('say where each word stands, and which of the words it is', () => {
    expect(hitsIn('The sea wall, the SEA.', lit('wall sea '))).toEqual([
      { start: 4, end: 7, which: 1 },
      { start: 8, end: 12, which: 0 },
      { start: 18, end: 21, which: 1 },
    ]);
    expect(hitsIn('在鱼市和鱼市场', lit('鱼市'))).toEqual([
      { start: 1, end: 3, which: 0 },
      { start: 4, end: 6, which: 0 },
    ]);
    expect(hitsIn('The sea', [])).toEqual([]);
  });

  it('are no words that merely hold one, nor letters of a script without spaces in one with', () => {
    expect(hitsIn('overseas seaside', lit('sea '))).toEqual([]);
    expect(hitsIn('overseas seaside', lit('sea')).map(({ start }) => start)).toEqual([9]);
    expect(hitsIn('鱼 fish', lit('鱼市'))).toEqual([]);
  });

  it('light all of a run whose letters fold to more than they are', () => {
    expect(lightUp('ガと', lit('と'))).toEqual([{ text: 'ガと', hit: true }]);
    expect(lightUp('かと', lit('と'))).toHaveLength(2);
  });

  it('leave the text around them as it is', () => {
    expect(lightUp('a sea b', lit('sea '))).toEqual([
      { text: 'a ', hit: false },
      { text: 'sea', hit: true },
      { text: ' b', hit: false },
    ]);
    expect(lightUp('sea', lit('sea '))).toEqual([{ text: 'sea', hit: true }]);
    expect(lightUp('', lit('sea'))).toEqual([]);
  });
});

describe('the passage', () => {
  it('has most of the words, not most of one word', () => {
    const body = ['orrery orrery orrery orrery', 'one orrery for a collector'];
    expect(bestPassage(body, lit('orrery collector'))).toBe('one orrery for a collector');
  });

  it('has more of a word rather than less, and is the first of equals', () => {
    expect(bestPassage(['an orrery', 'orrery and orrery', 'orrery, orrery'], lit('orrery'))).toBe('orrery and orrery');
  });

  it('is a whole paragraph where that is short', () => {
    expect(bestPassage(['An orrery was sold.'], lit('orrery'))).toBe('An orrery was sold.');
  });

  it('begins a little before the words and ends at a space, and says where it was cut', () => {
    const words = Array.from({ length: 90 }, (_, i) => `w${String(i).padStart(2, '0')}`);
    words[40] = 'orrery';
    const passage = bestPassage([words.join(' ')], lit('orrery')) ?? '';
    const inside = passage.slice(2, -2).split(' ');
    expect(passage.startsWith('… ')).toBe(true);
    expect(passage.endsWith(' …')).toBe(true);
    expect(inside.filter((word) => !words.includes(word))).toEqual([]);
    expect(passage.indexOf('orrery')).toBeGreaterThan(20);
    expect(passage.indexOf('orrery')).toBeLessThanOrEqual(44);
    expect(passage.length).toBeGreaterThan(190);
    expect(passage.length).toBeLessThanOrEqual(204);
  });

  it('is cut within a text without spaces, where the words are', () => {
    const text = `${'海'.repeat(300)}鱼市${'山'.repeat(300)}`;
    expect(bestPassage([text], lit('鱼市'))).toBe(`… 鱼市${'山'.repeat(198)} …`);
  });

  it('ends with the text where little follows', () => {
    const text = `${'word '.repeat(60)}the orrery`;
    expect(bestPassage([text], lit('orrery'))?.endsWith('the orrery')).toBe(true);
  });
});
