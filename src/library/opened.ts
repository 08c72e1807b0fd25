import { signal } from '@preact/signals';
import { type Kept, keptStory, type Listed, listStories } from '../storage/list-stories.ts';
import { shelf } from './shelf.ts';

/** The story that lies open, and the other sites' copies of it. */
export interface Opened extends Kept {
  copies: Listed[];
}

export const opened = signal<Opened | null>(null);

/** What the address of the page names the open story by: it can be reloaded, and opened from elsewhere. */
const PARAMETER = 'story';

/** Opens a story; one that is gone closes what is open. */
export async function openStory(id: string): Promise<void> {
  const kept = await keptStory(id);
  if (!kept) return closeStory();
  const catalogue = shelf.value?.catalogue;
  const numbers: number[] = [];
  if (catalogue)
    for (let number = 0; number < catalogue.limit; number++)
      if (number !== kept.number && catalogue.group[number] === kept.group) numbers.push(number);
  opened.value = { ...kept, copies: await listStories(numbers.reverse()) };
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
