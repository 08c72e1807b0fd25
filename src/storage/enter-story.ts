import { areCopies, bandsOf, sketchOf } from '../core/kin/sketch.ts';
import { storyTerms } from '../core/search/impacts.ts';
import type { Story } from '../core/story.ts';
import { enter, type Facts, strike } from './catalogue-rows.ts';
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

/** A story that is entered, with the entry whose place it takes, if there is one. */
export interface Entering {
  story: Pick<Story, 'id' | 'savedAt' | 'source'>;
  digested: Digested;
  marks: Marks;
  before: Entry | undefined;
}

/**
 * Enters stories, or their new versions, each under a number of its own: into the catalogue, among its copies, and into the list
 * of what the index takes in next, from where it is found at once. None of them twice.
 */
export async function enterStories(transaction: Writing, entering: readonly Entering[]): Promise<void> {
  const facts = transaction.objectStore('facts');
  const [last = 0, sources, copies] = await Promise.all([
    fact(facts, 'number'),
    sourceNumbers(transaction, new Set(entering.map(({ story }) => story.source.name))),
    Promise.all(entering.map(({ before, digested }) => (before ? undefined : copyOf(transaction, digested.sketch)))),
  ]);
  const entries: Entry[] = [];
  const rows = new Map<number, Facts | undefined>();
  for (const [i, { story, digested, marks, before }] of entering.entries()) {
    const { pending, sketch, size } = digested;
    const number = last + i + 1;
    const group = (before ?? copies[i] ?? (sketch && copyAmong(entries, sketch)))?.group ?? number;
    const { pinned, tags } = marks;
    const entry: Entry = {
      number,
      id: story.id,
      tags,
      pinned,
      group,
      ...(sketch && { sketch, bands: bandsOf(sketch) }),
    };
    entries.push(entry);
    if (before) {
      dropEntry(transaction, before.number);
      rows.set(before.number, undefined);
    }
    void transaction.objectStore('entries').add(entry);
    void transaction.objectStore('pending').put(pending, number);
    const source = sources.get(story.source.name) ?? 0;
    rows.set(number, { savedAt: story.savedAt, source, group, pinned, size });
  }
  if (entries.length === 0) return;
  void facts.put(last + entries.length, 'number');
  await changeRows(transaction, [...rows.keys()], (row, number) => {
    const known = rows.get(number);
    if (known) enter(row, number, known);
    else strike(row, number);
  });
}

/** Takes an entry out, but for its facts in the catalogue. What a segment holds of it goes when the segment is merged. */
export function dropEntry(transaction: Writing, number: number): void {
  void transaction.objectStore('entries').delete(number);
  void transaction.objectStore('pending').delete(number);
}

/** Names fit 16 bits; a library of more sources than that calls the last ones by one number. */
const MOST_SOURCES = 65_535;

async function sourceNumbers(transaction: Writing, names: ReadonlySet<string>): Promise<Map<string, number>> {
  const sources = transaction.objectStore('sources');
  const known = Array.from(names, async (name): Promise<[string, number]> => {
    const number = (await sources.index('name').getKey(name)) ?? (await sources.add(name));
    return [name, Math.min(number, MOST_SOURCES)];
  });
  return new Map(await Promise.all(known));
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

/** The same among those that are entered together. */
function copyAmong(entries: readonly Entry[], sketch: Uint32Array): Entry | undefined {
  return entries.find((one) => one.sketch && areCopies(sketch, one.sketch));
}
