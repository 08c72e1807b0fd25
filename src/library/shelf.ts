import { computed, signal } from '@preact/signals';
import type { Story } from '../core/story.ts';
import { removeStory, saveStory, storiesSince, storyById } from '../storage/library.ts';
import type { StoryHead } from '../storage/library-schema.ts';
import { type Searchable, searchable, searchHeads } from './search-heads.ts';

const folded = signal<Searchable[] | null>(null);

export const query = signal('');

/** The story deleted last, which can still be put back. */
export const deleted = signal<Story | null>(null);

/** What the query finds, newest first; null until the library is read. */
export const found = computed<StoryHead[] | null>(() => folded.value && searchHeads(folded.value, query.value));

export const total = computed(() => folded.value?.length ?? 0);

export async function refresh(): Promise<void> {
  const known = new Map(folded.value?.map((one) => [one.head.id, one]));
  const heads = await storiesSince('');
  folded.value = heads.map((head) => {
    const one = known.get(head.id);
    return one?.head.digest === head.digest ? { ...one, head } : searchable(head);
  });
}

export async function deleteStory(id: string): Promise<void> {
  const story = await storyById(id);
  if (story === undefined) return;
  await removeStory(id);
  deleted.value = story;
  await refresh();
}

export async function putBack(): Promise<void> {
  const story = deleted.value;
  if (story === null) return;
  deleted.value = null;
  await saveStory(story);
  await refresh();
}
