import { describe, expect, it } from 'vitest';
import { fold, searchable, searchHeads } from '../../src/library/search-heads.ts';
import type { StoryHead } from '../../src/storage/library-schema.ts';
import { ARABIC_STORY, CHINESE_STORY, HINDI_STORY, STORY } from '../ui/samples.ts';

const head = (story: typeof STORY, change: Partial<StoryHead> = {}): StoryHead => {
  const { paragraphs: _, ...rest } = story;
  return { ...rest, digest: rest.id, ...change };
};
const shelf = [
  head(STORY),
  head(ARABIC_STORY),
  head(HINDI_STORY),
  head(CHINESE_STORY),
  head(STORY, {
    id: 'cafe',
    headline: 'Café Zürich reopens its market stall',
    source: { name: 'Čas', url: '', why: 'host' },
  }),
].map(searchable);
const find = (query: string): string[] => searchHeads(shelf, query).map(({ id }) => id);

describe('the search', () => {
  it('finds all when nothing is asked', () => {
    expect(find(' ')).toHaveLength(shelf.length);
  });

  it('finds words by their starts, every word of the query, and not by their middles', () => {
    expect(find('stallh lindm')).toEqual(['sample-1', 'cafe']);
    expect(find('allholders')).toEqual([]);
    expect(find('stallholders unheard')).toEqual([]);
  });

  it('looks past case and accents, and into the source', () => {
    expect(find('cafe ZURICH')).toEqual(['cafe']);
    expect(find('cas')).toEqual(['cafe']);
  });

  it('puts hits in the headline first', () => {
    expect(find('stall')).toEqual(['cafe', 'sample-1']);
  });

  it('finds in scripts with and without spaces', () => {
    expect(find('سوق')).toEqual(['sample-ar']);
    expect(find('घाट')).toEqual(['sample-hi']);
    expect(find('घट')).toEqual([]);
    expect(find('鱼市')).toEqual(['sample-zh']);
  });

  it('folds punctuation to spaces', () => {
    expect(fold('U.S.-led “talks”')).toBe(' u s led talks');
  });
});
