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

/** UTF-16 units of a passage. */
const PASSAGE = 200;
const LEAD = 40;

/**
 * The passage of a text that has most of the words looked for: a stretch of one paragraph, cut at spaces. Undefined where there is
 * none of them.
 */
export function bestPassage(paragraphs: readonly string[], lit: Query['lit']): string | undefined {
  let best: { text: string; start: number; worth: number } | undefined;
  for (const text of paragraphs) {
    const hits = hitsIn(text, lit);
    for (const [i, { start }] of hits.entries()) {
      const within = hits.slice(i, i + 20).filter((hit) => hit.end <= start + PASSAGE - LEAD);
      const worth = new Set(within.map(({ which }) => which)).size * 100 + within.length;
      if (worth > (best?.worth ?? 0)) best = { text, start, worth };
    }
  }
  return best && cut(best.text, best.start);
}

function cut(text: string, hit: number): string {
  const wanted = Math.max(0, hit - LEAD);
  const space = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const start = wanted > 0 && (space === 0 || space > hit) ? hit : space;
  if (text.length - start <= PASSAGE) return `${start > 0 ? '… ' : ''}${text.slice(start)}`;
  const last = text.lastIndexOf(' ', start + PASSAGE);
  const end = last > hit ? last : start + PASSAGE;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)} …`;
}
