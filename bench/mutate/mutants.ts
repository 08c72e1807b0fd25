import type { Random } from '../../test/support/random.ts';
import { type Change, changesOf } from './changes.ts';
import { type Place, parse, running } from './syntax.ts';

/** One slip at one place of one file. */
export interface Mutant extends Change {
  id: number;
  path: string;
  line: number;
  /** What is changed. */
  place: Place;
}

export const mutated = (text: string, { start, end, by }: Change) => text.slice(0, start) + by + text.slice(end);

/** Where a text is still a program. */
function parses(path: string, text: string): boolean {
  try {
    parse(path, text);
    return true;
  } catch {
    return false;
  }
}

/** All slips that a file could hold, in the order of its text; without ids. */
export function allChanges(path: string, text: string): { change: Change; place: Place }[] {
  const changes = [...running(parse(path, text))].flatMap((place) =>
    changesOf(place.node, place.parent, text).map((change) => ({ change, place })),
  );
  return changes.sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
}

/** A sample of a file's slips, drawn by a seed: the same each time. At most `each`. */
export function sample(path: string, text: string, each: number, random: Random, firstId: number): Mutant[] {
  const left = allChanges(path, text);
  const drawn: { change: Change; place: Place }[] = [];
  while (drawn.length < each && left.length > 0) {
    const [next] = left.splice(random.below(left.length), 1);
    if (next && parses(path, mutated(text, next.change))) drawn.push(next);
  }
  drawn.sort((a, b) => a.change.start - b.change.start);
  const lineAt = (at: number) => text.slice(0, at).split('\n').length;
  return drawn.map(({ change, place }, n) => ({
    ...change,
    id: firstId + n,
    path,
    line: lineAt(change.start),
    place,
  }));
}
