import { describe, expect, it, vi } from 'vitest';
import type { ReadState, StoryState, WorkerFromSurface } from '../../src/messages/contract.ts';
import { Failed } from '../../src/messages/failed.ts';
import { tellingOf } from '../../src/ui/i18n/failure-keys.ts';
import { createTabReading, type SubjectTab, type TabReading } from '../../src/ui/tab/tab-reading.ts';
import { IS_STORY, NO_STORY, STORY } from './samples.ts';

type Answers = Partial<Record<keyof WorkerFromSurface, () => Promise<ReadState> | ReadState | undefined>>;

const STORY_STATE: StoryState = { state: 'story', story: STORY, verdict: IS_STORY, from: 'now' };
const UNREAD: ReadState = { state: 'unread', verdict: null };
const WORKING: ReadState = { state: 'working', step: 'reading' };

const TAB: SubjectTab = { id: 7, url: 'https://news.example/' };

function popup(answers: Answers, reads = true) {
  const asked: [name: string, payload: unknown][] = [];
  const ask = vi.fn(async (name: keyof WorkerFromSurface, payload: unknown) => {
    asked.push([name, payload]);
    return answers[name]?.();
  });
  const page: TabReading = createTabReading({ ask: ask as never, reads });
  return { page, asked };
}

describe('the popup, opened', () => {
  it('says of a page whose address the browser keeps to itself that no permission opens it', async () => {
    const refused: ReadState = { state: 'failed', failure: { code: 'no-access', message: 'no address' } };
    const closed = popup({ 'tab/state': () => refused });
    await closed.page.open({ id: 7, url: '' });
    expect(closed.page.state.value).toMatchObject({ state: 'failed', failure: { code: 'unsupported-page' } });
    const grantable = popup({ 'tab/state': () => refused });
    await grantable.page.open(TAB);
    expect(grantable.page.state.value).toBe(refused);
    const panel = popup({ 'tab/state': () => refused }, false);
    await panel.page.open({ id: 7, url: '' });
    expect(panel.page.state.value).toBe(refused);
  });

  it('says where there is no tab that there is nothing to read, and offers no second try', async () => {
    const { page, asked } = popup({});
    await page.open(undefined);
    const { state } = page;
    expect(state.value).toMatchObject({ state: 'failed', failure: { code: 'unsupported-page' } });
    expect(tellingOf('unsupported-page').remedies).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('shows what is stored without reading again', async () => {
    const { page, asked } = popup({ 'tab/state': () => STORY_STATE });
    await page.open(TAB);
    expect(page.state.value).toBe(STORY_STATE);
    expect(asked).toEqual([['tab/state', { tabId: 7, reads: true }]]);
  });

  it('has the page read, and waits for what comes of it', async () => {
    const { page, asked } = popup({ 'tab/state': () => WORKING, 'tab/read': () => STORY_STATE });
    await page.open(TAB);
    expect(page.state.value).toBe(STORY_STATE);
    expect(asked).toEqual([
      ['tab/state', { tabId: 7, reads: true }],
      ['tab/read', { tabId: 7, anyway: false }],
    ]);
  });

  it('shows what came of the reading that it asked for, of whose end everybody hears before', async () => {
    const refused: ReadState = { state: 'failed', failure: { code: 'storage-full', message: 'no room' } };
    const { page, asked } = popup({
      'tab/state': async () => {
        if (asked.length > 1) return UNREAD;
        await page.refresh();
        return refused;
      },
    });
    await page.open(TAB);
    expect(page.state.value).toEqual(refused);
    await page.open(TAB);
    expect(page.state.value).toBe(UNREAD);
    await page.refresh();
    expect(asked).toHaveLength(3);
  });

  it('lets what failed stand until more is known than that nothing is', async () => {
    const refused: ReadState = { state: 'failed', failure: { code: 'storage-failed', message: 'held' } };
    let known: ReadState = refused;
    const { page } = popup({ 'tab/state': () => known });
    await page.open(TAB);
    known = UNREAD;
    await page.refresh();
    expect(page.state.value).toEqual(refused);
    known = STORY_STATE;
    await page.refresh();
    expect(page.state.value).toEqual(STORY_STATE);
  });

  it('reads nothing by itself as a panel, which follows the reader from tab to tab', async () => {
    const { page, asked } = popup({ 'tab/state': () => UNREAD }, false);
    await page.open(TAB);
    expect(asked).toEqual([['tab/state', { tabId: 7, reads: false }]]);
    expect(page.state.value).toBe(UNREAD);
  });

  it('looks again when something else is known, but not while it works', async () => {
    const { page, asked } = popup({ 'tab/state': () => STORY_STATE, 'tab/read': () => STORY_STATE });
    await page.open(TAB);
    await page.refresh();
    expect(asked).toHaveLength(2);
    const reading = page.read(false);
    await page.refresh();
    await reading;
    expect(asked.map(([name]) => name)).toEqual(['tab/state', 'tab/state', 'tab/read']);
  });

  it('does not read a page that is known to be no story', async () => {
    const { page, asked } = popup({ 'tab/state': () => ({ state: 'unread', verdict: NO_STORY }) });
    await page.open(TAB);
    expect(asked).toHaveLength(1);
  });

  it('is blank, not waiting, until the first answer', () => {
    expect(popup({}).page.state.value).toBeNull();
  });

  it('says so when the worker does not answer', async () => {
    const { page, asked } = popup({ 'tab/state': () => Promise.reject(new Error('Could not establish connection')) });
    await page.open(TAB);
    expect(page.state.value).toMatchObject({ state: 'failed', failure: { code: 'interrupted' } });
    expect(asked).toHaveLength(3);
  });

  it('asks again where the worker ended under the question, and not where it has answered', async () => {
    let lives = 0;
    const ends = () => (++lives < 3 ? Promise.reject(new Error('the message channel is closed')) : STORY_STATE);
    const { page } = popup({ 'tab/state': () => WORKING, 'tab/read': ends });
    await page.open(TAB);
    expect(page.state.value).toBe(STORY_STATE);
    const refusal = popup({ 'tab/state': () => Promise.reject(new Failed('storage-full', 'no room')) });
    await refusal.page.open(TAB);
    expect(refusal.page.state.value).toMatchObject({ state: 'failed', failure: { code: 'storage-full' } });
    expect(refusal.asked).toHaveLength(1);
  });
});

describe('the popup, in use', () => {
  it('draws the last question’s answer, whichever comes last', async () => {
    const waiting: ((state: ReadState) => void)[] = [];
    const { page } = popup({
      'tab/state': () => STORY_STATE,
      'tab/read': () => new Promise<ReadState>((resolve) => waiting.push(resolve)),
    });
    await page.open(TAB);
    const [first, second] = [page.read(false), page.read(true)];
    await Promise.resolve();
    waiting[1]?.(STORY_STATE);
    await second;
    waiting[0]?.({ state: 'failed', failure: { code: 'interrupted', message: '' } });
    await first;
    expect(page.state.value).toBe(STORY_STATE);
  });

  it('works while it reads, and forgets that the story was removed', async () => {
    const { page } = popup({ 'tab/state': () => STORY_STATE, 'tab/read': () => STORY_STATE });
    await page.open(TAB);
    await page.remove(STORY.id);
    expect(page.removed.value).toBe(true);
    const reading = page.read(true);
    expect(page.state.value).toEqual({ state: 'working', step: 'reading' });
    await reading;
    expect(page.removed.value).toBe(false);
  });

  it('puts back what was removed, all of it, and reads only where that is not known', async () => {
    const taken = { story: STORY, marks: { tags: ['sea'], pinned: true }, addresses: [] };
    const { page, asked } = popup({ 'tab/state': () => STORY_STATE, 'story/remove': () => taken as never });
    await page.open(TAB);
    await page.remove(STORY.id);
    await page.restore();
    expect(asked.slice(1)).toEqual([
      ['story/remove', { id: STORY.id }],
      ['story/put-back', { removed: taken }],
    ]);
    expect([page.removed.value, page.state.value]).toEqual([false, STORY_STATE]);
    const other = popup({ 'tab/state': () => STORY_STATE, 'tab/read': () => STORY_STATE });
    await other.page.open(TAB);
    await other.page.remove(STORY.id);
    await other.page.restore();
    expect(other.asked.at(-1)).toEqual(['tab/read', { tabId: 7, anyway: true }]);
  });

  it('says so where a story cannot be removed, or put back', async () => {
    const refuse = () => Promise.reject(new Failed('storage-failed', 'held'));
    const told = { state: 'failed', failure: { code: 'storage-failed' } };
    const { page } = popup({ 'tab/state': () => STORY_STATE, 'story/remove': refuse });
    await page.open(TAB);
    await page.remove(STORY.id);
    expect(page.state.value).toMatchObject(told);
    expect(page.removed.value).toBe(false);
    const back = popup({
      'tab/state': () => STORY_STATE,
      'story/remove': () => ({}) as never,
      'story/put-back': refuse,
    });
    await back.page.open(TAB);
    await back.page.remove(STORY.id);
    await back.page.restore();
    expect(back.page.state.value).toMatchObject(told);
  });

  it('goes on offering to put a story back until it is back', async () => {
    let held = true;
    const { page, asked } = popup({
      'tab/state': () => STORY_STATE,
      'story/remove': () => ({}) as never,
      'story/put-back': () => (held ? Promise.reject(new Failed('storage-failed', 'held')) : undefined),
    });
    await page.open(TAB);
    await page.remove(STORY.id);
    await page.restore();
    expect([page.removed.value, page.state.value?.state]).toEqual([true, 'failed']);
    held = false;
    await page.restore();
    expect(page.removed.value).toBe(false);
    expect(asked.filter(([name]) => name === 'story/put-back')).toHaveLength(2);
  });

  it('says of no other tab’s story that it was removed, and puts none back for it', async () => {
    const waiting: ((taken: never) => void)[] = [];
    let state: ReadState = STORY_STATE;
    const { page, asked } = popup(
      {
        'tab/state': () => state,
        'story/remove': () => new Promise((resolve) => waiting.push(resolve)),
      },
      false,
    );
    await page.open(TAB);
    const first = page.remove(STORY.id);
    const other = { ...STORY, id: 'other' };
    state = { ...STORY_STATE, story: other };
    await page.open({ ...TAB, id: 8 });
    const second = page.remove(other.id);
    waiting[1]?.('the second' as never);
    await second;
    waiting[0]?.('the first' as never);
    await first;
    await page.restore();
    expect(asked.at(-1)).toEqual(['story/put-back', { removed: 'the second' }]);
    const third = page.remove(other.id);
    state = STORY_STATE;
    await page.open(TAB);
    waiting[2]?.('the third' as never);
    await third;
    expect(page.removed.value).toBe(false);
  });

  it('does not take the story that it finds next for the one that was removed', async () => {
    const { page } = popup({ 'tab/state': () => STORY_STATE }, false);
    await page.open(TAB);
    await page.remove(STORY.id);
    await page.refresh();
    expect(page.removed.value).toBe(false);
  });
});
