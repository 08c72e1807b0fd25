/** From kept spans to the text a reader sees. */

import { SENTENCE_END } from '../../sentences/sentence-end.ts';
import type { TextSpan } from '../../sentences/sentences.ts';

const UNSPACED_STOP = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{Pe}\p{Pf}"]?$/u;

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
  let last = -1;
  for (const { start, end } of kept) {
    const part = text.slice(start, end);
    const gap = last >= 0 && /\s/.test(text.slice(last, start));
    joined += gap && !/^[.,;:!?)\]”»’…]/.test(part) && !/[([“«‘]$/.test(joined.slice(-1)) ? ` ${part}` : part;
    last = end;
  }
  if (joined.includes('  ') || /[^\S ]/.test(joined)) joined = joined.replace(/\s+/g, ' ');
  // An opening mark that was torn from its words.
  if (joined.startsWith('" ')) joined = `"${joined.slice(2)}`;
  // A space before a comma or full stop is a slip of the page.
  if (/ [,.](?: |$)/.test(joined)) joined = joined.replace(/(?<! ) +([,.])(?= |$)/g, '$1');
  return withStop(withCapital(withoutLooseEnd(joined)));
}

function withoutLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;–—-'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** "iPhone" and "eBay" keep their first letter. */
function withCapital(text: string): string {
  const first = text.slice(0, 8).search(/[\p{L}\p{N}]/u);
  if (first < 0 || /^\p{Ll}\p{Lu}/u.test(text.slice(first, first + 2))) return text;
  const capital = text.charAt(first).toUpperCase();
  // A ligature would become two letters ("ﬁ" → "FI"), and the words no longer those of the story.
  return capital.length === 1 ? text.slice(0, first) + capital + text.slice(first + 1) : text;
}

function withStop(text: string): string {
  // "told reporters: "Everything,"", "in Aldermoor, Calif., a town": what was cut took the sentence's own end.
  const end = text.slice(-6);
  if (/[^.]\.\.$|,["”]\.?$/.test(end)) return text.replace(/\.\.$/, '.').replace(/,(["”])\.?$/, '.$1');
  if (SENTENCE_END.test(end) || text === '' || /[:：]$/.test(end)) return text;
  return text + (UNSPACED_STOP.test(end) ? '。' : /\p{sc=Devanagari}$/u.test(end) ? '।' : '.');
}
