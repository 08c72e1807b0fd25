import type { BodyIndex } from './body-index.ts';
import type { Mismatch } from './fact.ts';
import { ATTRIBUTION, ELSEWHERE, HEDGE, NEGATION } from './lexicon.ts';
import type { Support } from './support.ts';

/** Kinds of words that change a claim without being a fact. */
const KINDS = ['negation', 'hedge', 'attribution'] as const;

/** What finds each kind in the language; English where we know no others. */
function patternsIn(lang: string): readonly RegExp[] {
  return ELSEWHERE.get(lang.slice(0, 2).toLowerCase()) ?? [NEGATION, HEDGE, ATTRIBUTION];
}

/** A month or a name: nothing is less sure by it. */
const MAY = /\bMay\b/g;

/** Below this the sentence says something in words of its own, and what it is held against is a guess. */
const CLOSE = 0.55;

/**
 * What a sentence lost or added against the sentences of the body it says again: "not", "may", "police said". Lost is only
 * what stood between or right beside the words it kept. A sentence far from the body's wording gives nothing.
 */
export function polarityMismatches(sentence: string, { alignment, score }: Support, body: BodyIndex): Mismatch[] {
  if (score < CLOSE) return [];
  const used = usedStretches(alignment.places, body);
  if (used.length === 0) return [];
  const kept = used.join(' ');
  return patternsIn(body.lang).flatMap((pattern, n): Mismatch[] => {
    const kind = KINDS[n] ?? 'negation';
    const [here] = sentence.replace(MAY, '   ').matchAll(pattern);
    const [there] = kept.replace(MAY, '   ').matchAll(pattern);
    if (here && !there) {
      if (kind === 'attribution') return [];
      return [{ kind, text: here[0], start: here.index, end: here.index + here[0].length, how: 'added' }];
    }
    return !here && there ? [{ kind, text: there[0], start: 0, end: sentence.length, how: 'lost' }] : [];
  });
}

/** Words beside those that were kept that still belong to them: "did not", ", police said". */
const BESIDE = 2;

/** What opens a clause of its own between commas: its "can" and "not" are not those of the sentence around it. */
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'where']);

/** For each body sentence that gave several words: its text from the first of them to the last. */
function usedStretches(places: readonly number[], body: BodyIndex): string[] {
  const bySentence = new Map<number, number[]>();
  for (const place of places) {
    if (place < 0) continue;
    const at = body.sentenceOf[place] ?? -1;
    bySentence.set(at, [...(bySentence.get(at) ?? []), place]);
  }
  const total = places.filter((place) => place >= 0).length;
  return [...bySentence]
    .filter(([, own]) => own.length >= Math.max(3, total / 4))
    .map(([sentence, own]) => {
      const inSentence = (place: number) => body.sentenceOf[place] === sentence;
      const from = Math.min(...own);
      let to = Math.max(...own);
      for (let n = 0; n < BESIDE && inSentence(to + 1) && !body.terms[to + 1]?.afterPunctuation; n++) to++;
      let first = from;
      for (let n = 0; n < BESIDE && inSentence(first - 1) && !body.terms[first]?.afterPunctuation; n++) first--;
      const aside = asides(first, to, new Set(own), body.terms);
      return body.terms
        .slice(first, to + 1)
        .map(withNegation)
        .filter((_, n) => !aside.has(first + n))
        .join(' ');
    });
}

/** Relative clauses between punctuation of which nothing was used, word by word. */
function asides(from: number, to: number, used: ReadonlySet<number>, terms: BodyIndex['terms']): Set<number> {
  const left = new Set<number>();
  for (let start = from; start <= to; start++) {
    const opening = terms[start];
    if (!opening?.afterPunctuation || !RELATIVE.has(opening.word)) continue;
    let end = start;
    while (end <= to && !used.has(end) && !(end > start && terms[end]?.afterPunctuation)) end++;
    if (end > to || !terms[end]?.afterPunctuation) continue;
    for (let place = start; place < end; place++) left.add(place);
  }
  return left;
}

/** Terms split "didn't" into "didn" and "t". */
function withNegation({ word }: { word: string }, n: number, all: { word: string }[]): string {
  return word === 't' && all[n - 1]?.word.endsWith('n') ? 'not' : word;
}
