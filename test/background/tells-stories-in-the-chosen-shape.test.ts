import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteCard } from '../../src/background/card-subject.ts';
import { shapeCard, shapeTab } from '../../src/background/shape-story.ts';
import { storyState } from '../../src/background/story-state.ts';
import { readText, toStory } from '../../src/core/read.ts';
import type { Story } from '../../src/core/story.ts';
import { clearLibrary, removeStory, saveStory } from '../../src/storage/change-library.ts';
import { storyById } from '../../src/storage/library.ts';
import { summaryShape } from '../../src/storage/settings.ts';
import { BRIDGE } from '../summarize/stories.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
/** What else goes on while the worker loads what it needs. */
const meanwhile = vi.hoisted(() => ({ once: async (): Promise<unknown> => undefined }));
vi.mock('../../src/background/load-reading-line.ts', async (original) => {
  const { readingLine } = await original<typeof import('../../src/background/load-reading-line.ts')>();
  return {
    readingLine: async () => {
      const { once } = meanwhile;
      meanwhile.once = async () => undefined;
      await once();
      return readingLine();
    },
  };
});

const URL_OF_STORY = 'https://news.example/bridge';
const story: Story = toStory(
  readText({ url: URL_OF_STORY, headline: BRIDGE.headline, body: BRIDGE.paragraphs.join('\n'), lang: 'en' }),
  '2026-11-23T06:00:00Z',
);
const sender = { tier: 'page', tabId: 7, url: URL_OF_STORY, incognito: false } as const;
let fake: FakeBrowser;
beforeEach(async () => {
  fake = freshBrowser();
  await clearLibrary();
});

it('tells a story of the library in the shape that was chosen since', async () => {
  await summaryShape.set('30');
  const state = await storyState(story, { verdict: 'story', reasons: [] }, 'library');
  expect(state.state === 'story' && state.story.summary).toMatchObject({ shape: '30' });
  expect(state.state === 'story' && state.story.summary.words).toBeLessThanOrEqual(30);
});

it('leaves the words of another writer alone', async () => {
  await summaryShape.set('points');
  const written = { ...story, summary: { ...story.summary, writer: 'browser-ai' } };
  expect(await storyState(written, { verdict: 'story', reasons: [] }, 'library')).toMatchObject({ story: written });
});

it('tells the story of a tab anew, keeps it so, and remembers the choice', async () => {
  await saveStory(story);
  fake.tabs.set(7, { id: 7, url: URL_OF_STORY, incognito: false });
  const state = await shapeTab(7, 'points');
  expect(state.state === 'story' && state.story.summary).toMatchObject({ shape: 'points' });
  expect((await storyById(story.id))?.summary.shape).toBe('points');
  expect(await summaryShape.get()).toBe('points');
  const back = await shapeTab(7, '60');
  expect(back.state === 'story' && back.story.summary).toEqual(story.summary);
});

it('tells what is in no library without putting it there', async () => {
  await noteCard(7, { unkept: story });
  const state = await shapeCard(sender, '30');
  expect(state).toMatchObject({ state: 'story', kept: false, story: { summary: { shape: '30' } } });
  expect(await storyById(story.id)).toBeUndefined();
});

it('tells the story behind a link, not that of the page', async () => {
  const linked = { ...story, id: 'linked', url: 'https://other.example/linked' };
  await saveStory(linked);
  await noteCard(7, { link: linked.url, storyId: linked.id });
  expect(await shapeCard(sender, 'points')).toMatchObject({ story: { id: 'linked', summary: { shape: 'points' } } });
});

const SHAPING = [
  { where: 'a tab', shapeIt: () => shapeTab(7, 'points') },
  { where: 'a card', shapeIt: () => shapeCard(sender, 'points') },
];

it.each(SHAPING)('puts nothing back into the library that went while the story of $where was told', async (one) => {
  await saveStory(story);
  fake.tabs.set(7, { id: 7, url: URL_OF_STORY, incognito: false });
  await noteCard(7, { storyId: story.id });
  const newer = { ...story, paragraphs: [...story.paragraphs, 'The council met again on Friday.'] };
  meanwhile.once = () => saveStory({ ...newer, savedAt: '2026-11-24T06:00:00Z' });
  await one.shapeIt();
  expect((await storyById(story.id))?.paragraphs).toEqual(newer.paragraphs);
  meanwhile.once = () => removeStory(story.id);
  await one.shapeIt();
  expect(await storyById(story.id)).toBeUndefined();
});
