import { signal } from '@preact/signals';
import { type Kept, keptStory } from '../storage/kept-stories.ts';
import { type Listed, listStories } from '../storage/list-stories.ts';
import { refuse, refused } from './handle-story.ts';
import { shelf } from './shelf.ts';

/** The story that lies open, and the other sites' copies of it. */
export interface Opened extends Kept {
  copies: Listed[];
}

export const opened = signal<Opened | null>(null);

/** What the address of the page names the open story by: it can be reloaded, and opened from elsewhere. */
const PARAMETER = 'story';

/**
 * Opens a story; one that is gone closes what is open. Never rejects.
 * @param again reads it anew, and only where it lies open still
 */
export function openStory(id: string, again = false): Promise<void> {
  return show(id, again).catch(refuse);
}

async function show(id: string, again: boolean): Promise<void> {
  const kept = await keptStory(id);
  const catalogue = shelf.value?.catalogue;
  const numbers: number[] = [];
  if (catalogue && kept)
    for (let number = 0; number < catalogue.limit; number++)
      if (number !== kept.number && catalogue.group[number] === kept.group) numbers.push(number);
  const copies = await listStories(numbers.reverse());
  if (again && opened.value?.story.id !== id) return;
  if (!kept) return closeStory();
  // Read anew, it is what a change led to, and why that was refused stands.
  if (!again) refused.value = null;
  opened.value = { ...kept, copies };
  remember(id);
}

export function closeStory(): void {
  opened.value = null;
  remember(undefined);
}

/** The id that the address names. */
export function storyInAddress(): string | undefined {
  return new URL(location.href).searchParams.get(PARAMETER) ?? undefined;
}

function remember(id: string | undefined): void {
  const address = new URL(location.href);
  if (id === undefined) address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, id);
  history.replaceState(null, '', address);
}
