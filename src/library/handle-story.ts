import { signal } from '@preact/signals';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { askWorker } from '../messages/send.ts';
import { markStory } from '../storage/marks.ts';
import type { Removed } from '../storage/remove-story.ts';
import { refresh } from './shelf.ts';

/** The story deleted last, which can still be put back. */
export const deleted = signal<Removed | null>(null);

/** Why what was asked for last was not done; null where it was. */
export const refused = signal<Failure | null>(null);

export function refuse(error: unknown): void {
  refused.value = failureOf(error);
}

/** Makes a change, and shows what came of it. Never rejects. */
async function change(work: Promise<void>): Promise<void> {
  refused.value = await work.then(() => null, failureOf);
  await refresh();
}

/** By the worker, which tells the tabs that show the story's page. */
export function deleteStory(id: string): Promise<void> {
  return change(
    askWorker('story/remove', { id }).then((removed) => {
      if (removed) deleted.value = removed as Removed;
    }),
  );
}

export async function undoDelete(): Promise<void> {
  const removed = deleted.value;
  if (removed === null) return;
  // Offered until it is back: a page that is closed at once, or a full disk, would take the story with it.
  const back = askWorker('story/put-back', { removed }).then(() => {
    if (deleted.value === removed) deleted.value = null;
  });
  await change(back);
}

export function pinStory(id: string, pinned: boolean): Promise<void> {
  return change(markStory(id, { pinned }));
}

export function tagStory(id: string, tags: string[]): Promise<void> {
  return change(markStory(id, { tags }));
}
