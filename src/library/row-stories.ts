import { signal } from '@preact/signals';
import { hitsIn } from '../core/search/hits.ts';
import { bestPassage } from '../core/search/passage.ts';
import type { Query } from '../core/search/query.ts';
import { bodiesOf } from '../storage/kept-stories.ts';
import { type Listed, listStories } from '../storage/list-stories.ts';

/** What a row shows of a story. */
export interface RowStory extends Listed {
  /** The passage of the body with the words looked for, where headline and summary have not got them all. */
  passage?: string;
}

/** The stories of the rows in view and around them. */
export const rowStories = signal<ReadonlyMap<number, RowStory>>(new Map());

/** More than go on paper: a row that is read meanwhile pushes none of those out. */
const KEPT = 600;

/**
 * Reads the stories of some rows. Those that were read already are read again only when the list was made anew, as they may have
 * changed; they stay in view meanwhile.
 */
export async function readRows(numbers: readonly number[], lit: Query['lit'], anew: boolean): Promise<void> {
  const wanted = anew ? numbers : numbers.filter((number) => !rowStories.value.has(number));
  if (wanted.length === 0) return;
  const listed = await listStories(wanted);
  const lacking = listed.filter((one) => lit.length > 0 && !showsAll(one, lit));
  const bodies = lacking.length > 0 ? await bodiesOf(lacking.map(({ head }) => head.id)) : [];
  const passages = new Map(lacking.map(({ number }, i) => [number, bestPassage(bodies[i] ?? [], lit)]));
  const entries = listed.map((one): [number, RowStory] => {
    const passage = passages.get(one.number);
    return [one.number, { ...one, ...(passage !== undefined && { passage }) }];
  });
  const kept = [...rowStories.value].filter(([number]) => !wanted.includes(number)).slice(-KEPT);
  rowStories.value = new Map([...kept, ...entries]);
}

/** Whether headline and summary have every word looked for. */
function showsAll({ head }: Listed, lit: Query['lit']): boolean {
  const text = [head.headline, ...head.summary.sentences.map((sentence) => sentence.text)].join('\n');
  return new Set(hitsIn(text, lit).map(({ which }) => which)).size === lit.length;
}
