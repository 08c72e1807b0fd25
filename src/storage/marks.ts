import { PINNED, THERE } from './catalogue-rows.ts';
import { inLibrary } from './connection.ts';
import type { Marks } from './enter-story.ts';
import type { Entry } from './library-schema.ts';
import { changeRows, changeStories, type Writing } from './library-transaction.ts';

const MOST_TAGS = 20;
const LONGEST_TAG = 40;

/** A tag as it is kept: without the white space and the # that people type. Empty when nothing is left. */
export function cleanTag(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#+\s*/, '')
    .slice(0, LONGEST_TAG)
    .trim();
}

export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(cleanTag))].filter((tag) => tag !== '').slice(0, MOST_TAGS);
}

/** Pins or tags a story; what is not given stays. One that is not there is no error. */
export function markStory(id: string, { tags, pinned }: Partial<Marks>): Promise<void> {
  return changeStories(async (transaction) => {
    const entries = transaction.objectStore('entries');
    const entry = await entries.index('id').get(id);
    if (!entry) return;
    await markEntry(transaction, entry, { tags: tags ? cleanTags(tags) : entry.tags, pinned: pinned ?? entry.pinned });
  });
}

/** The same within a transaction that does more. */
export async function markEntry(transaction: Writing, entry: Entry, marks: Marks): Promise<void> {
  void transaction.objectStore('entries').put({ ...entry, ...marks });
  // Also for tags alone: whoever has read the catalogue learns that something is new.
  await changeRows(transaction, [entry.number], (row, number) => {
    row.flags[number % row.flags.length] = THERE | (marks.pinned ? PINNED : 0);
  });
}

/** Every tag there is, in order. */
export function allTags(): Promise<string[]> {
  return inLibrary(async (database) => {
    const tags: string[] = [];
    let cursor = await database.transaction('entries').store.index('tags').openKeyCursor(null, 'nextunique');
    for (; cursor; cursor = await cursor.continue()) tags.push(cursor.key);
    return tags;
  });
}

/** Numbers of the stories with a tag. */
export async function taggedWith(tag: string): Promise<Set<number>> {
  return new Set(await inLibrary((database) => database.getAllKeysFromIndex('entries', 'tags', tag)));
}
