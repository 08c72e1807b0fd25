/** Rules that compare a sentence with the body's sentence it was made from. */

import { clean } from '../shorten/clean/clean.ts';
import { Parse } from '../shorten/parse.ts';
import { tokens } from '../tokens.ts';
import type { SourceSentence } from './source.ts';

/** Of a script without spaces each letter: where a cut was made, no space parts the words. */
const words = (text: string): string[] => tokens(text.toLowerCase()).map((token) => token.text);

/** The first word of a finished sentence that does not stand in order in its evidence; empty when all do. */
export function wordOutOfOrder(text: string, evidence: string): string {
  const own = words(evidence);
  let at = 0;
  for (const word of words(text)) {
    while (at < own.length && own[at] !== word) at++;
    if (at === own.length) return word;
    at++;
  }
  return '';
}

/** A negation, hedge or condition of the source sentence that the finished sentence no longer has; empty when none. */
export function lostHedge(text: string, paragraph: string, { start, end }: SourceSentence): string {
  const kept = new Map<string, number>();
  for (const token of new Parse(text, 0, text.length).tokens) kept.set(token.lower, (kept.get(token.lower) ?? 0) + 1);
  const parse = new Parse(paragraph, afterCleaning(paragraph, start, end), end);
  for (let i = 0; i < parse.stop; i++) {
    const word = parse.lower(i);
    if (!parse.isProtected(i, i + 1)) continue;
    const left = kept.get(word) ?? 0;
    if (left === 0) return word;
    kept.set(word, left - 1);
  }
  return '';
}

/** Where a sentence begins behind what is no part of it: "Yet " and "It may be noted that " hedge nothing. */
function afterCleaning(paragraph: string, start: number, end: number): number {
  let at = start;
  for (const cut of clean(paragraph, { start, end }, true) ?? []) if (cut.start === at) at = cut.end;
  return at;
}

/** What the day's own cut may take from an attribution. */
const DAY = /^(?:here|on|late|early|earlier|later|morning|afternoon|evening|night|\p{L}+day)$/u;

/** The closing attribution of the source sentence, when the finished sentence ends before it; empty otherwise. */
export function lostAttribution(text: string, paragraph: string, { start, end }: SourceSentence): string {
  const parse = new Parse(paragraph, start, end);
  const from = parse.tokens[parse.attributionStart + 1];
  const to = parse.tokens[parse.stop - 1];
  // Where it begins is not always to be told; then nothing was cut before it either.
  if (!from || !to || parse.attributionStart < 0 || parse.attributionStart >= parse.stop) return '';
  const attribution = paragraph.slice(from.start, to.end);
  const said = new Set(words(text));
  return words(attribution.replace(/\([^)]*\)?/g, ' ')).every((word) => said.has(word) || DAY.test(word))
    ? ''
    : attribution;
}

const NO_NAME = new Set(
  'the a an said says told according to reported by in on of at and his her he she it they who reports monday tuesday wednesday thursday friday saturday sunday today'.split(
    ' ',
  ),
);

/** Whether any of the texts names the speaker of an attribution; one without a name ("he said") needs a text of its own. */
export function namesSpeaker(attribution: string, texts: readonly string[]): boolean {
  const names = words(attribution).filter((word) => !NO_NAME.has(word));
  return names.length > 0 && texts.some((text) => names.slice(0, 3).some((name) => words(text).includes(name)));
}
