/** From kept spans to the text a reader sees. */

import type { TextSpan } from '../../sentences/sentences.ts';

const SENTENCE_END = /[.!?…।॥؟。！？።։۔][\p{Pe}\p{Pf}"'”’»]*$/u;
const UNSPACED_STOP = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** The parts of `start`–`end` that no cut covers, without white space at their edges. Cuts may overlap or nest. */
export function keptSpans(text: string, { start, end }: TextSpan, cuts: readonly TextSpan[]): TextSpan[] {
  const kept: TextSpan[] = [];
  let at = start;
  const add = (from: number, to: number) => {
    let [a, b] = [from, to];
    while (a < b && /\s/.test(text.charAt(a))) a++;
    while (b > a && /\s/.test(text.charAt(b - 1))) b--;
    if (b > a) kept.push({ start: a, end: b });
  };
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start > at) add(at, cut.start);
    at = Math.max(at, cut.end);
  }
  if (at < end) add(at, end);
  return kept;
}

/** Joins kept parts: one space where white space was, none before a mark; a capital first, a full stop last. */
export function finish(text: string, kept: readonly TextSpan[]): string {
  let joined = '';
  for (const { start, end } of kept) {
    const part = text.slice(start, end).replace(/\s+/g, ' ');
    const tight = joined === '' || /^[.,;:!?)\]”»’…]/.test(part) || /[([“«‘]$/.test(joined);
    joined +=
      tight || !/\s/.test(text.slice(Math.max(0, start - 1), start) + gapBefore(text, kept, start)) ? part : ` ${part}`;
  }
  joined = joined.replace(/[\s,;–—-]+$/u, '');
  const first = joined.search(/[\p{L}\p{N}]/u);
  // "iPhone" and "eBay" keep their first letter.
  if (first >= 0 && !/^\p{Ll}\p{Lu}/u.test(joined.slice(first, first + 2))) {
    joined = joined.slice(0, first) + joined.charAt(first).toUpperCase() + joined.slice(first + 1);
  }
  if (SENTENCE_END.test(joined) || joined === '' || joined.endsWith(':')) return joined;
  return joined + (UNSPACED_STOP.test(joined) ? '。' : /\p{Script=Devanagari}$/u.test(joined) ? '।' : '.');
}

/** The text between the part that begins at `start` and the part before it. */
function gapBefore(text: string, kept: readonly TextSpan[], start: number): string {
  const index = kept.findIndex((span) => span.start === start);
  return index > 0 ? text.slice(kept[index - 1]?.end ?? start, start) : '';
}
