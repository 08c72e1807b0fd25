/** Sentences of a paragraph: `Intl.Segmenter`, then corrections for what news prose does to it. */

import { numbersBehindStops } from './before-number.ts';
import { boundaries } from './boundaries.ts';
import { isFalseStop } from './false-stop.ts';
import { mayHaveMisplacedMark } from './misplaced-mark.ts';
import { gluedStops } from './missing-space.ts';
import { type Quotation, quotations } from './quotations.ts';

/** A stretch of one text in UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

const OPENING_AT_END = /[“„«「『([]\s*$/u;

/**
 * The segmenter breaks after an opening mark where no space parts the sentences, or where the mark stands like a closing one;
 * it belongs to the next sentence.
 */
function beforeOpeningMark(
  text: string,
  at: number,
  misplaced: ReadonlySet<number>,
  quoted: readonly Quotation[],
): number {
  const near = text.slice(Math.max(0, at - 4), at);
  const mark = at - near.length + near.lastIndexOf('"');
  if (misplaced.has(mark)) return mark;
  const found = OPENING_AT_END.exec(near);
  if (!found) return at;
  const before = at - found[0].length;
  // „So.“ ends with a mark that opens elsewhere.
  return quoted.some(({ start, end }) => end === before + 1 && start < before) ? at : before;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Where quotations open with a mark that is parted from their words. */
function misplacedMarks(text: string, quoted: readonly Quotation[]): ReadonlySet<number> {
  if (!mayHaveMisplacedMark(text)) return NOWHERE;
  const starts = quoted.map(({ start }) => start);
  return new Set(starts.filter((start) => text[start] === '"' && /\s/.test(text.charAt(start + 1))));
}

/** Candidate boundaries from both sources, ascending and without duplicates. */
function candidates(text: string, lang: string, quoted: readonly Quotation[]): number[] {
  const misplaced = misplacedMarks(text, quoted);
  const all = boundaries(text, lang).map((at) => beforeOpeningMark(text, at, misplaced, quoted));
  const glued = [...gluedStops(text), ...numbersBehindStops(text)];
  return glued.length === 0 ? all : [...new Set([...all, ...glued])].sort((a, b) => a - b);
}

function push(text: string, from: number, to: number, into: TextSpan[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) into.push({ start, end });
}

/**
 * The sentences of a text, in order, as spans without surrounding white space. All text but white space is in some
 * sentence. A quotation of several sentences stays one sentence with its attribution, so that nobody's words stand as
 * plain statements.
 *
 * @param lang BCP 47 tag; "und" when unknown. Any string is safe.
 */
export function sentences(text: string, lang = 'und'): TextSpan[] {
  const quoted = quotations(text, lang);
  return split(text, lang, candidates(text, lang, quoted), quoted);
}

/** A text's sentences as `sentences` gives them, its quotations, and on call the sentences with each within a quotation by itself. */
export function spokenSentences(text: string, lang = 'und') {
  const quoted = quotations(text, lang);
  const ends = candidates(text, lang, quoted);
  return { quoted, whole: split(text, lang, ends, quoted), parts: () => split(text, lang, ends, []) };
}

/** Cuts at every boundary that is no false stop and does not stand within one of the quotations. */
function split(text: string, lang: string, ends: readonly number[], quoted: readonly Quotation[]): TextSpan[] {
  const found: TextSpan[] = [];
  let quote = 0;
  let start = 0;
  for (const at of ends) {
    if (at <= start) continue;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= at) quote++;
    const current = quoted[quote];
    const speaking = current !== undefined && current.start < at && text.slice(at, current.end).trim() !== '';
    if (speaking || isFalseStop(text, start, at, lang)) continue;
    push(text, start, at, found);
    start = at;
  }
  push(text, start, text.length, found);
  return found;
}
