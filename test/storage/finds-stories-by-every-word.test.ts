import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseQuery } from '../../src/core/search/query.ts';
import { readCatalogue } from '../../src/storage/catalogue.ts';
import { clearLibrary, removeStory, saveStory } from '../../src/storage/change-library.ts';
import { inLibrary } from '../../src/storage/connection.ts';
import { foldPending } from '../../src/storage/fold-pending.ts';
import { closeLibrary } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { fact } from '../../src/storage/library-transaction.ts';
import { listStories } from '../../src/storage/list-stories.ts';
import { mergeSegments } from '../../src/storage/merge-segments.ts';
import { searchLibrary } from '../../src/storage/search-library.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const find = async (words: string): Promise<string[]> => {
  const { numbers } = await searchLibrary(parseQuery(words), await readCatalogue(), () => true);
  const listed = await listStories(numbers);
  // What is found is there: nothing is counted that cannot be shown.
  expect(listed).toHaveLength(numbers.length);
  return listed.map(({ head }) => head.id);
};
const story = (id: string, headline: string, body: string, savedAt = '2026-11-02T10:00:00.000Z') =>
  madeUpStory({ id, url: `https://news.example/${id}`, headline, paragraphs: [body], savedAt });
const segments = () =>
  inLibrary(async (database) => (await fact(database.transaction('facts').store, 'segments')) ?? []);

afterEach(async () => {
  vi.restoreAllMocks();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});

describe('the search', () => {
  it('finds words of the headline, the source, the summary and the body, whole or begun', async () => {
    await saveStory(story('a', 'Harbour opens', 'A lighthouse keeper waves.'));
    await saveStory(story('b', 'Lighthouse closes', 'Nobody waves at the harbour.'));
    expect(await find('keeper')).toEqual(['a']);
    expect(await find('keep')).toEqual(['a']);
    expect(await find('keep ')).toEqual([]);
    expect(await find('harbour nob')).toEqual(['b']);
    expect((await find('news')).sort()).toEqual(['a', 'b']);
  });

  it('puts headlines before bodies, and the rare word before the common', async () => {
    for (let i = 0; i < 8; i++) await saveStory(story(`c${i}`, `Market day ${i}`, 'Fish and bread.'));
    await saveStory(story('body', 'Other news', 'The market has an orrery. Market.'));
    expect((await find('market'))[8]).toBe('body');
    expect(await find('orrery market')).toEqual(['body']);
  });

  it('looks past case, accents and strokes, in scripts with and without spaces', async () => {
    await saveStory(story('x', 'Łódź: Straße nach Århus', 'Ελλάδα, Ёлка, अस्पताल, السُّوق, 東京都の漁港で火災。'));
    for (const words of ['lodz', 'STRASSE', 'arhus', 'ελλαδα', 'елка', 'अस्पताल', 'السوق', '漁港', '東', '京都の漁'])
      expect([words, await find(words)]).toEqual([words, ['x']]);
    for (const words of ['漁都', '港漁', 'trasse']) expect([words, await find(words)]).toEqual([words, []]);
  });

  it('forgets what a story said before, and what is removed', async () => {
    await saveStory(story('a', 'Harbour', 'The old sentence.'));
    await saveStory(story('a', 'Harbour', 'A new sentence.', '2026-11-03T10:00:00.000Z'));
    expect([await find('old'), await find('new sentence')]).toEqual([[], ['a']]);
    await removeStory('a');
    expect(await find('harbour')).toEqual([]);
    await clearLibrary();
    await saveStory(story('b', 'Harbour', 'Again.'));
    expect(await find('harbour')).toEqual(['b']);
  });

  it('finds what a worker saved that was ended before it could list it, and forgets what was said before', async () => {
    await saveStory(story('a', 'Harbour', 'The old sentence.'));
    expect(await find('old')).toEqual(['a']);
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'number') throw new DOMException('the worker ended', 'AbortError');
      return get.call(this, key);
    });
    await saveStory(story('a', 'Harbour', 'A new sentence.', '2026-11-03T10:00:00.000Z'));
    await saveStory(story('b', 'Lighthouse', 'A sentence.'));
    // As long as nothing can be written, what is listed stays as it was.
    expect(await find('old')).toEqual(['a']);
    vi.restoreAllMocks();
    await closeLibrary();
    expect([await find('lighthouse'), await find('old'), await find('new ')]).toEqual([['b'], [], ['a']]);
    expect(await inLibrary((database) => database.get('facts', 'unentered'))).toBeUndefined();
    await removeStory('b');
    expect(await find('lighthouse')).toEqual([]);
  });

  it('asks for nothing by a single letter at the end', () => {
    expect(parseQuery('harbour t').all).toEqual([{ term: 'harbour', prefix: false }]);
    expect(parseQuery('x ').all).toEqual([{ term: 'x', prefix: false }]);
  });

  it('leaves no more segments than the fan allows, and none of the removed stories in them', async () => {
    for (let i = 0; i < 36; i++) {
      await saveStory(story(`s${i}`, `Number ${i}`, 'The same words again and again.'));
      if (i % 2) await removeStory(`s${i - 1}`);
      await foldPending(1);
      while (await mergeSegments());
    }
    const list = await segments();
    expect(list.length).toBeLessThanOrEqual(10);
    expect(await find('same words')).toHaveLength(18);
    const blocks = await inLibrary((database) => database.count('blocks'));
    expect(blocks).toBe(list.reduce((sum, one) => sum + one.blocks, 0));
  });
});

/** What happens to a library, in any order; after each step every story is found by what it says now, and by nothing else. */
describe('in any order of saves, removals, folds and merges', () => {
  const words = ['amber', 'amberine', 'basalt', 'cedar', 'ceder', 'delta', '潮', '潮汐', '海潮'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const step = fc.oneof(
    fc.record({ do: fc.constant('save' as const), id: fc.nat(5), headline: text, body: text }),
    fc.record({ do: fc.constant('remove' as const), id: fc.nat(5) }),
    fc.record({ do: fc.constant('fold' as const) }),
    fc.record({ do: fc.constant('merge' as const) }),
    fc.record({ do: fc.constant('reopen' as const) }),
  );

  it('finds what a plain look through all stories finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.constantFrom(...words), async (steps, word) => {
        await closeLibrary();
        await deleteDB(LIBRARY_NAME);
        const now = new Map<string, string>();
        for (const [i, one] of steps.entries()) {
          if (one.do === 'save') {
            const savedAt = new Date(Date.UTC(2026, 10, 1, i)).toISOString();
            await saveStory(story(`s${one.id}`, one.headline, one.body, savedAt));
            now.set(`s${one.id}`, `${one.headline} ${one.body}`);
          } else if (one.do === 'remove') {
            await removeStory(`s${one.id}`);
            now.delete(`s${one.id}`);
          } else if (one.do === 'fold') await foldPending(1);
          else if (one.do === 'merge') await mergeSegments();
          else await closeLibrary();
        }
        const plain = [...now].filter(([, said]) =>
          said
            .split(' ')
            .some((other) => (/\p{Script=Han}/u.test(word) ? other.includes(word) : other.startsWith(word))),
        );
        expect((await find(word)).sort()).toEqual(plain.map(([id]) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});
