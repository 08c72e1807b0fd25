import { signal } from '@preact/signals';
import { markStory } from '../storage/marks.ts';
import { putBack, type Removed, removeStory } from '../storage/remove-story.ts';
import { refresh } from './shelf.ts';

/** The story deleted last, which can still be put back. */
export const deleted = signal<Removed | null>(null);

export async function deleteStory(id: string): Promise<void> {
  const removed = await removeStory(id);
  if (removed) deleted.value = removed;
  await refresh();
}

export async function undoDelete(): Promise<void> {
  const removed = deleted.value;
  if (removed === null) return;
  // Offered until it is back: a page that is closed at once, or a full disk, would take the story with it.
  await putBack(removed);
  if (deleted.value === removed) deleted.value = null;
  await refresh();
}

export async function pinStory(id: string, pinned: boolean): Promise<void> {
  await markStory(id, { pinned });
  await refresh();
}

export async function tagStory(id: string, tags: string[]): Promise<void> {
  await markStory(id, { tags });
  await refresh();
}
