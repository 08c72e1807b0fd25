import { fold } from './fold.ts';
import type { Query } from './query.ts';
import { pieces, termOf } from './terms.ts';

/** A part of a text that was looked for, in UTF-16 units; `which` of the words. */
export interface Hit {
  start: number;
  end: number;
  which: number;
}

/** A text in parts; `hit` where the part is to be lit. */
export type Lit = { text: string; hit: boolean }[];

/** Where the words of a query stand in a text, in order. */
export function hitsIn(text: string, lit: Query['lit']): Hit[] {
  const hits: Hit[] = [];
  if (lit.length === 0) return hits;
  for (const piece of pieces(text)) {
    if (piece.unspaced) {
      runHits(piece.text, lit, (start, end, which) =>
        hits.push({ start: piece.start + start, end: piece.start + end, which }),
      );
      continue;
    }
    const term = termOf(piece.text);
    const which = lit.findIndex(
      ({ text: word, prefix, unspaced }) => !unspaced && (prefix ? term.startsWith(word) : term === word),
    );
    if (which >= 0) hits.push({ start: piece.start, end: piece.end, which });
  }
  return hits;
}

function runHits(run: string, lit: Query['lit'], found: (start: number, end: number, which: number) => void): void {
  const folded = fold(run);
  for (let at = 0; at < folded.length; ) {
    const which = lit.findIndex(({ text, unspaced }) => unspaced && folded.startsWith(text, at));
    const length = lit[which]?.text.length ?? 0;
    // Where folding changed the length, places cannot be told apart: the whole run is lit.
    if (length > 0 && folded.length !== run.length) {
      found(0, run.length, which);
      return;
    }
    if (length > 0) found(at, at + length, which);
    at += Math.max(length, 1);
  }
}

/** A text with its hits apart from the rest. */
export function lightUp(text: string, lit: Query['lit']): Lit {
  const parts: Lit = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, lit)) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}
