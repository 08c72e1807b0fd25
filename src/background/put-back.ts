import type { Removed } from '../storage/remove-story.ts';
import { readingLine } from './load-reading-line.ts';
import { tabsShowing } from './point-at-story.ts';
import { showTabState } from './toolbar.ts';
import { stopWriting } from './write-story.ts';

/** Takes a story out of the library, and ends what is being written for it; the buttons of its tabs no longer say that it is in. */
export async function takeOut(id: string): Promise<Removed | undefined> {
  const { removeStory } = await readingLine();
  stopWriting(id);
  const removed = await removeStory(id);
  await mark(id, 'story');
  return removed;
}

/** Puts back what was taken out: as it was, with what the reader had made of it. */
export async function putIn(removed: Removed): Promise<undefined> {
  const { putBack } = await readingLine();
  await putBack(removed);
  await mark(removed.story.id, 'saved');
  return undefined;
}

async function mark(id: string, state: 'story' | 'saved'): Promise<void> {
  for await (const tabId of tabsShowing(id)) await showTabState(tabId, state);
}
