import { bareOffset, bareText } from './bare-text.ts';
import type { Part, Passage } from './passage.ts';

/** Units of bare text at either end of a part that find it when something was put into its middle. */
const END = 24;
/** Text around the parts that still tells one place from another when the rest of the paragraph has changed. */
const AROUND = 40;
/** Places at which the parts of a sentence are looked for one by one. */
const PLACES = 50;

/**
 * Finds the parts of a passage in the bare text of a page (`bareText`): by the whole paragraph, else by the words with a
 * little around them, else by the parts one after the other, in a stretch about as long as it was.
 *
 * @param isSeen whether the reader sees what stands at an offset of the page; a page may hold a hidden copy
 * @returns the parts as they stand in the bare page, or null when one of them is not there any more
 */
export function findPassage(page: string, passage: Passage, isSeen: (at: number) => boolean): Part[] | null {
  const paragraph = bareText(passage.paragraph);
  const parts = passage.parts.map(({ start, end }) => ({
    start: bareOffset(passage.paragraph, start),
    end: bareOffset(passage.paragraph, end),
  }));
  const first = parts[0]?.start ?? 0;
  const last = parts.at(-1)?.end ?? 0;
  if (last <= first) return null;
  for (const around of [paragraph.length, AROUND, 0]) {
    const from = Math.max(0, first - around);
    const at = seenPlace(page, paragraph.slice(from, last + around), first - from, isSeen);
    if (at >= 0) return parts.map(({ start, end }) => ({ start: at + start - from, end: at + end - from }));
  }
  return oneByOne(
    page,
    parts.map(({ start, end }) => paragraph.slice(start, end)),
    2 * (last - first) + 200,
    isSeen,
  );
}

/** The first place of the wanted text that is seen, else the first of all; -1 when there is none. */
function seenPlace(page: string, wanted: string, ahead: number, isSeen: (at: number) => boolean): number {
  const [first = -1] = places(page, wanted);
  for (const at of places(page, wanted)) if (isSeen(at + ahead)) return at;
  return first;
}

function* places(page: string, wanted: string): Generator<number> {
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) yield at;
}

function oneByOne(page: string, parts: string[], room: number, isSeen: (at: number) => boolean): Part[] | null {
  const [opening = ''] = parts;
  let hidden: Part[] | null = null;
  let tried = 0;
  for (const from of places(page, opening.slice(0, END))) {
    if (++tried > PLACES) break;
    const found = inOrder(page.slice(from, from + room), parts);
    if (!found) continue;
    const there = found.map(({ start, end }) => ({ start: from + start, end: from + end }));
    if (isSeen(from)) return there;
    hidden ??= there;
  }
  return hidden;
}

function inOrder(stretch: string, parts: string[]): Part[] | null {
  const found: Part[] = [];
  let from = 0;
  for (const part of parts) {
    const place = whole(stretch, part, from) ?? byItsEnds(stretch, part, from);
    if (!place) return null;
    found.push(place);
    from = place.end;
  }
  return found;
}

function whole(stretch: string, part: string, from: number): Part | null {
  const start = stretch.indexOf(part, from);
  return start < 0 ? null : { start, end: start + part.length };
}

/** A long part into which the page has put something, such as the number of a footnote. */
function byItsEnds(stretch: string, part: string, from: number): Part | null {
  if (part.length < 2 * END) return null;
  const start = stretch.indexOf(part.slice(0, END), from);
  const tail = start < 0 ? -1 : stretch.indexOf(part.slice(-END), start + END);
  const end = tail + END;
  return tail < 0 || end - start > part.length + END ? null : { start, end };
}
