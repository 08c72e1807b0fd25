import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStory } from '../../src/background/read-story.ts';
import { closeLibrary, earlierVersion, storyByUrl } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { storyPage } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const before = storyPage();
const after = before.replace('voted 3 to 2', 'voted 5 to 2');
const read = async (html: string) => {
  const state = await readStory({ url, html }, 'by-reader', true);
  if (state.state !== 'story') throw new Error(state.state);
  return state;
};
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z') });
  freshBrowser();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});
afterEach(() => void vi.useRealTimers());

describe('a story read again', () => {
  it('says which facts changed since the first visit, and keeps the version before', async () => {
    expect((await read(before)).changes).toBeUndefined();
    later(60);
    const { story, changes } = await read(after);
    expect(changes).toMatchObject({ since: '2026-11-20T10:00:00.000Z', facts: [{ before: '3', after: '5' }] });
    expect((await earlierVersion(story.id))?.story.paragraphs.join(' ')).toContain('voted 3 to 2');
    later(60);
    expect((await read(after)).changes).toEqual(changes);
  });

  it('says nothing where nothing changed', async () => {
    await read(before);
    later(60);
    expect((await read(before)).changes).toBeUndefined();
  });

  it('takes what a page shows half drawn for no version', async () => {
    await read(before);
    later(60);
    await read(after.replace(/<p>[^<]*section 9.*?<\/p>/, ''));
    const { changes, story } = await read(after);
    expect(changes?.facts).toMatchObject([{ before: '3', after: '5' }]);
    expect((await earlierVersion(story.id))?.story.paragraphs.join(' ')).toContain('voted 3 to 2');
  });

  it('has on record what left the device for it: nothing for a page that was open', async () => {
    expect((await read(before)).story.sent).toEqual([]);
    expect((await storyByUrl(url))?.sent).toEqual([]);
  });

  it('has on record how many facts of each sentence were found in the body', async () => {
    const { story } = await read(before);
    const facts = story.summary.sentences.reduce((sum, one) => sum + (one.facts ?? 0), 0);
    expect(facts).toBeGreaterThan(2);
  });
});
