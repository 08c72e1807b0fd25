import { retainStories } from '../storage/retain.ts';
import type { Retention } from '../storage/settings.ts';
import { tendLibrary } from '../storage/tend-library.ts';

/** What the library needs now and then: old stories out, as the reader has bounded it, then the index. @param read not to be taken out now */
export async function tend(kept: Retention, read: ReadonlySet<string>): Promise<void> {
  await retainStories(kept, 'due', new Date(), read);
  await tendLibrary();
}
