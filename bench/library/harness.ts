/** Runs within the extension's own page, on its library: what `main.ts` calls through the browser. */
import { parseQuery } from '../../src/core/search/query.ts';
import { type Catalogue, newestFirst, readCatalogue } from '../../src/storage/catalogue.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { inLibrary } from '../../src/storage/connection.ts';
import { closeLibrary, storyByUrl } from '../../src/storage/library.ts';
import { fact } from '../../src/storage/library-transaction.ts';
import { listStories } from '../../src/storage/list-stories.ts';
import { saveStories } from '../../src/storage/save-stories.ts';
import { searchLibrary } from '../../src/storage/search-library.ts';
import { tendLibrary } from '../../src/storage/tend-library.ts';
import { Random } from '../../test/support/random.ts';
import { madeUpStory } from './made-up-library.ts';
import { openPlain } from './plain-store.ts';

const AT_ONCE = 100;
/** Rows that the library page draws at first. */
const SHOWN = 20;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Takes in the stories from one number to before another; the index is tended on the way. Milliseconds. */
async function fill(from: number, to: number): Promise<number> {
  return timed(async () => {
    for (let at = from; at < to; at += AT_ONCE) {
      const count = Math.min(AT_ONCE, to - at);
      await saveStories(Array.from({ length: count }, (_, i) => ({ story: madeUpStory(at + i) })));
      if (at % 500 === 0) await tendLibrary();
    }
    await tendLibrary();
  });
}

/**
 * Saves one by one as the worker does, and the same stories into a store without anything around it. `listed` is when lists and
 * search have a story: nothing else begins before.
 */
async function saves(from: number, count: number): Promise<{ ours: number[]; plain: number[]; listed: number[] }> {
  const plainStore = await openPlain();
  const ours: number[] = [];
  const plain: number[] = [];
  const listed: number[] = [];
  for (let number = from; number < from + count; number++) {
    const story = madeUpStory(number);
    plain.push(await timed(() => plainStore.put(story)));
    const saved = await timed(() => saveStory(story));
    ours.push(saved);
    const look = () => inLibrary((database) => database.get('facts', 'number'));
    listed.push(saved + (await timed(look)));
  }
  plainStore.close();
  return { ours, plain, listed };
}

async function opens(stories: number, count: number): Promise<{ ours: number[]; plain: number[] }> {
  const plainStore = await openPlain();
  const random = new Random(stories);
  const ours: number[] = [];
  const plain: number[] = [];
  const known = madeUpStory(0);
  await plainStore.put(known);
  for (let i = 0; i < count; i++) {
    const { url } = madeUpStory(random.below(stories));
    ours.push(await timed(() => storyByUrl(url)));
    plain.push(await timed(() => plainStore.get(known.id)));
  }
  plainStore.close();
  return { ours, plain };
}

/** What the library page does at a keystroke: search, then read the rows in view. */
async function look(words: string, catalogue: Catalogue): Promise<number> {
  const { numbers } = await searchLibrary(parseQuery(words), catalogue, () => true);
  await listStories(numbers.slice(0, SHOWN));
  return numbers.length;
}

/**
 * Types queries letter by letter, from the second on: one to three words that stand in some story, half of them from headlines. `cold`
 * are whole queries whose blocks nobody has read since the library was opened.
 */
async function searches(
  stories: number,
  count: number,
): Promise<{ keys: number[]; cold: number[]; missed: string[]; slowest: [number, string][] }> {
  const random = new Random(stories + 1);
  const keys: number[] = [];
  const cold: number[] = [];
  const missed: string[] = [];
  const slowest: [number, string][] = [];
  const someWords = (): string => {
    const { headline, paragraphs } = madeUpStory(random.below(stories));
    const from = (random.below(2) === 0 ? headline : random.of(paragraphs))
      .toLowerCase()
      .replace(/[^\w ]/g, '')
      .split(' ');
    const at = random.below(from.length);
    return from.slice(at, at + 1 + random.below(3)).join(' ');
  };
  const catalogue = await readCatalogue();
  for (let i = 0; i < count; i++) {
    const words = someWords();
    for (let end = Math.min(2, words.length); end <= words.length; end++) {
      const typed = words.slice(0, end);
      let found = 0;
      const took = await timed(async () => {
        found = await look(typed, await readCatalogue(catalogue));
      });
      keys.push(took);
      slowest.push([took, typed]);
      if (found === 0 && !/ .$|^.$/.test(typed)) missed.push(typed);
    }
  }
  for (let i = 0; i < count / 4; i++) {
    const words = someWords();
    await closeLibrary();
    await storyByUrl('https://nobody.example/');
    cold.push(await timed(() => look(words, catalogue)));
  }
  slowest.sort((a, b) => b[0] - a[0]);
  return { keys, cold, missed: missed.slice(0, 5), slowest: slowest.slice(0, 8) };
}

async function listing(): Promise<{ catalogue: number; list: number }> {
  let catalogue: Catalogue | undefined;
  const read = await timed(async () => {
    catalogue = await readCatalogue();
  });
  const list = await timed(async () => {
    if (catalogue) await listStories(newestFirst(catalogue, () => true).slice(0, SHOWN));
  });
  return { catalogue: read, list };
}

async function sizes(): Promise<Record<string, number>> {
  const segments = await inLibrary(
    async (database) => (await fact(database.transaction('facts').store, 'segments')) ?? [],
  );
  const { usage = 0 } = await navigator.storage.estimate();
  return {
    segments: segments.length,
    blocks: segments.reduce((sum, one) => sum + one.blocks, 0),
    index: segments.reduce((sum, one) => sum + one.bytes, 0),
    disk: usage,
  };
}

/** Milliseconds until a stopped worker answers. */
function workerAnswer(): Promise<number> {
  return timed(() => chrome.runtime.sendMessage({ to: 'worker', name: 'tab/state', payload: { tabId: 1 } }));
}

Object.assign(globalThis, { harness: { fill, saves, opens, searches, listing, sizes, workerAnswer } });
