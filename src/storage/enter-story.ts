import { areCopies, bandsOf, sketchOf } from '../core/kin/sketch.ts';
import { storyTerms } from '../core/search/impacts.ts';
import type { Story } from '../core/story.ts';
import { enter, strike } from './catalogue-rows.ts';
import type { Entry, PendingTerms } from './library-schema.ts';
import { changeRows, fact, type Writing } from './library-transaction.ts';

/** What of a story is searched and compared: worked out before the transaction, which must not wait for it. */
export interface Digested {
  pending: PendingTerms;
  sketch: Uint32Array<ArrayBuffer> | undefined;
  /** Characters of the record. */
  size: number;
}

/** What the reader made of a story. */
export interface Marks {
  tags: string[];
  pinned: boolean;
}

export function digestStory(story: Story): Digested {
  const { terms, impacts } = storyTerms(story);
  return {
    pending: { terms: terms.join('\n'), impacts: impacts as Uint8Array<ArrayBuffer> },
    sketch: sketchOf(story.paragraphs),
    size: JSON.stringify(story).length,
  };
}

/**
 * Enters a story, or its new version, under a number of its own: into the catalogue, among its copies, and into the list of
 * what the index takes in next, from where it is found at once.
 * @param before the entry that this one takes the place of
 */
export async function enterStory(
  transaction: Writing,
  story: Pick<Story, 'id' | 'savedAt' | 'source'>,
  { pending, sketch, size }: Digested,
  marks: Marks,
  before?: Entry,
): Promise<void> {
  const facts = transaction.objectStore('facts');
  const [last, source, copy] = await Promise.all([
    fact(facts, 'number'),
    sourceNumber(transaction, story.source.name),
    before ? undefined : copyOf(transaction, sketch),
  ]);
  const number = (last ?? 0) + 1;
  const group = before?.group ?? copy?.group ?? number;
  const { pinned, tags } = marks;
  const entry: Entry = { number, id: story.id, tags, pinned, group, ...(sketch && { sketch, bands: bandsOf(sketch) }) };
  if (before) dropEntry(transaction, before.number);
  void transaction.objectStore('entries').add(entry);
  void transaction.objectStore('pending').put(pending, number);
  void facts.put(number, 'number');
  await changeRows(transaction, before ? [number, before.number] : [number], (row, one) => {
    if (one === number) enter(row, number, { savedAt: story.savedAt, source, group, pinned, size });
    else strike(row, one);
  });
}

/** Takes an entry out, but for its facts in the catalogue. What a segment holds of it goes when the segment is merged. */
export function dropEntry(transaction: Writing, number: number): void {
  void transaction.objectStore('entries').delete(number);
  void transaction.objectStore('pending').delete(number);
}

/** Names fit 16 bits; a library of more sources than that calls the last ones by one number. */
const MOST_SOURCES = 65_535;

async function sourceNumber(transaction: Writing, name: string): Promise<number> {
  const sources = transaction.objectStore('sources');
  const known = await sources.index('name').getKey(name);
  return Math.min(known ?? (await sources.add(name)), MOST_SOURCES);
}

/** The entry of another site's copy of the same text. */
async function copyOf(transaction: Writing, sketch: Uint32Array | undefined): Promise<Entry | undefined> {
  if (!sketch) return undefined;
  const entries = transaction.objectStore('entries');
  const index = entries.index('bands');
  const found = await Promise.all(bandsOf(sketch).map((band) => index.getKey(band)));
  for (const number of new Set(found)) {
    const other = number === undefined ? undefined : await entries.get(number);
    if (other?.sketch && areCopies(sketch, other.sketch)) return other;
  }
  return undefined;
}
