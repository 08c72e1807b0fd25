import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_SIZE,
  type Block,
  BlockWriter,
  blocksFor,
  type Directory,
  eachList,
  lowerBound,
} from '../../src/core/search/blocks.ts';
import { eachPosting, PostingWriter } from '../../src/core/search/postings.ts';
import { ListWriter, type NumberedTerms, SegmentReader, writeSegment } from '../../src/core/search/segments.ts';

type Posting = [number: number, impact: number];
const MOST_NUMBER = 2 ** 27 - 1;

const postings = fc
  .uniqueArray(fc.integer({ min: 1, max: MOST_NUMBER }), { minLength: 1, maxLength: 40 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.sort((a, b) => a - b).map((number) => fc.tuple(fc.constant(number), fc.integer({ min: 1, max: 15 }))),
    ),
  );

const readList = (bytes: Uint8Array, start = 0, end = bytes.length): Posting[] => {
  const found: Posting[] = [];
  eachPosting(bytes, start, end, (number, impact) => found.push([number, impact]));
  return found;
};

describe('a posting list', () => {
  it('gives back every number and impact, and takes a byte for a neighbour', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const writer = new PostingWriter();
        for (const [number, impact] of list) writer.add(number, impact);
        const { length } = writer;
        const bytes = writer.take();
        expect(bytes).toHaveLength(length);
        expect(readList(bytes)).toEqual(list);
        expect(writer.length).toBe(0);
      }),
    );
    const writer = new PostingWriter();
    for (let number = 1; number <= 100; number++) writer.add(number, 15);
    expect(writer.take()).toHaveLength(100);
  });

  it('begins anew after it was taken, and may lie within other bytes', () => {
    const writer = new PostingWriter();
    writer.add(500, 3);
    writer.take();
    writer.add(7, 2);
    const bytes = writer.take();
    expect(readList(bytes)).toEqual([[7, 2]]);
    expect(readList(Uint8Array.of(255, ...bytes, 255), 1, 1 + bytes.length)).toEqual([[7, 2]]);
    expect(readList(bytes, 0, 0)).toEqual([]);
  });
});

/** All of a segment, as the storage holds it. */
interface Segment {
  blocks: Block[];
  directory: Directory;
}

const segmentOf = (stories: NumberedTerms[]): Segment => {
  const blocks: Block[] = [];
  const directory = writeSegment(stories, (block) => blocks.push(block));
  return { blocks, directory };
};

/** What a search for a term, or for its beginning, reads of a segment. */
function look({ blocks, directory }: Segment, term: string, prefix: boolean): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  const lines = (text: string) => (text === '' ? [] : text.split('\n'));
  const { start, end } = blocksFor({ firsts: lines(directory.firsts), lasts: lines(directory.lasts) }, term, prefix);
  for (const { terms, ends, lists } of blocks.slice(start, end))
    eachList(terms.split('\n'), ends, term, prefix, (full, from, to) =>
      found.set(full, [...(found.get(full) ?? []), ...readList(lists, from, to)]),
    );
  return found;
}

/** The same from the stories themselves. */
function asked(stories: NumberedTerms[], term: string, prefix: boolean): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  for (const { number, terms, impacts } of stories)
    for (const [i, full] of terms.entries())
      if (prefix ? full.startsWith(term) : full === term)
        found.set(full, [...(found.get(full) ?? []), [number, impacts[i] ?? 0]]);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const LETTERS = ['a', 'b', 'é', 'z'];
const term = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 });
const stories = fc
  .array(fc.uniqueArray(term, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map(
      (terms, i): NumberedTerms => ({
        number: i * 3 + 1,
        terms: terms.sort(),
        impacts: Uint8Array.from(terms, (_, n) => ((i + n) % 15) + 1),
      }),
    ),
  );

describe('a segment', () => {
  it('has the lists of every term and every beginning, whatever the stories', () => {
    fc.assert(
      fc.property(stories, term, fc.boolean(), (all, wanted, prefix) => {
        const segment = segmentOf(all);
        const found = look(segment, wanted, prefix);
        expect([...found]).toEqual([...asked(all, wanted, prefix)]);
        expect([...found.keys()]).toEqual([...found.keys()].sort());
      }),
    );
  });

  it('goes over many blocks, none too large, each in the directory with its first and last term', () => {
    const terms = Array.from({ length: 300 }, (_, n) => `t${String(n).padStart(3, '0')}`);
    const all = Array.from({ length: 200 }, (_, i) => ({ number: i + 1, terms, impacts: new Uint8Array(300).fill(9) }));
    const segment = segmentOf(all);
    expect(segment.blocks.length).toBeGreaterThan(5);
    for (const { lists, terms } of segment.blocks) expect(lists.length + terms.length).toBeLessThan(BLOCK_SIZE * 1.1);
    const firsts = segment.directory.firsts.split('\n');
    const lasts = segment.directory.lasts.split('\n');
    for (const [n, { terms }] of segment.blocks.entries()) {
      expect(terms.split('\n')[0]).toBe(firsts[n]);
      expect(terms.split('\n').at(-1)).toBe(lasts[n]);
    }
    for (const wanted of ['t000', 't150', 't299', 't15'])
      expect([...look(segment, wanted, wanted.length === 3)]).toEqual([...asked(all, wanted, wanted.length === 3)]);
    expect(look(segment, 't300', false).size).toBe(0);
    expect(look(segment, 's', true).size).toBe(0);
  });

  it('lets a long list go on in the next block, and reads it to its end', () => {
    const blocks: Block[] = [];
    const writer = new ListWriter((block) => blocks.push(block));
    for (let number = 1; number <= 20_000; number++) writer.add('common', number, 1 + (number % 15));
    writer.close('common');
    writer.close('nothing');
    writer.add('rare', 5, 4);
    writer.close('rare');
    const directory = writer.end();
    expect(blocks.length).toBeGreaterThan(2);
    const found = look({ blocks, directory }, 'common', false).get('common') ?? [];
    expect(found).toHaveLength(20_000);
    expect(found[19_999]).toEqual([20_000, 1 + (20_000 % 15)]);
    expect(look({ blocks, directory }, 'rare', false).get('rare')).toEqual([[5, 4]]);
    expect(look({ blocks, directory }, 'nothing', false).size).toBe(0);
  });

  it('is empty where there is nothing to write', () => {
    expect(segmentOf([])).toEqual({ blocks: [], directory: { firsts: '', lasts: '' } });
    expect(new BlockWriter(() => undefined).end()).toEqual({ firsts: '', lasts: '' });
  });

  it('is read list by list over blocks that come in portions', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const { blocks } = segmentOf(all);
        const reader = new SegmentReader();
        const read = new Map<string, Posting[]>();
        expect(reader.next()).toBe(false);
        for (const block of blocks) {
          reader.feed([block]);
          while (reader.next())
            reader.postings((number, impact) =>
              read.set(reader.term, [...(read.get(reader.term) ?? []), [number, impact]]),
            );
        }
        expect([...read]).toEqual([...asked(all, '', true)]);
      }),
    );
  });
});

it('the place of a text in a sorted list is the first that is not before it', () => {
  fc.assert(
    fc.property(fc.array(term), term, (list, wanted) => {
      const sorted = list.sort();
      const place = lowerBound(sorted, wanted);
      expect(sorted.slice(0, place).every((one) => one < wanted)).toBe(true);
      expect(sorted.slice(place).every((one) => one >= wanted)).toBe(true);
    }),
  );
});
