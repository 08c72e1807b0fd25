import { beginning, firstParagraphs, MAX_SENTENCE, MAX_SUMMARIZED } from '../limits.ts';
import { sentences } from '../sentences/sentences.ts';
import { dateFacts } from './dates.ts';
import { type NumberFact, numberFacts } from './numbers.ts';
import { terms } from './terms.ts';

/** A fact that was told otherwise before: "12 → 15 dead". */
export interface ChangedFact {
  before: string;
  after: string;
  /** The words beside it that say what it counts. */
  about: string;
  /** The sentence that now has it. */
  sentence: string;
}

interface Sentence {
  text: string;
  keys: Set<string>;
  numbers: NumberFact[];
}

/** Sentences with less in common tell of different things. */
const SAME = 0.5;
/** A word that stands in more sentences says nothing of what one tells: keeps the time linear. */
const RARE = 50;
/** How far from a number is what it counts. */
const NEAR = 200;
const MOST = 10;

/**
 * Which numbers changed between two bodies of one story: sentences that tell the same are held against each other, and a
 * number that went is paired with one that came where they count the same thing. At most ten, in the order of the new body.
 */
export function changedFacts(before: readonly string[], after: readonly string[], lang: string): ChangedFact[] {
  const [old, now] = [readAll(before, lang), readAll(after, lang)];
  const stillSaid = new Set(now.map(({ text }) => text));
  const known = new Set(old.map(({ text }) => text));
  const gone = new Map<string, Sentence[]>();
  for (const sentence of old) {
    if (stillSaid.has(sentence.text)) continue;
    for (const key of sentence.keys) {
      const others = gone.get(key);
      if (others) others.push(sentence);
      else gone.set(key, [sentence]);
    }
  }
  const found: ChangedFact[] = [];
  for (const sentence of now.filter(({ text }) => !known.has(text))) {
    const near = [...sentence.keys].map((key) => gone.get(key) ?? []).filter((others) => others.length <= RARE);
    const twin = mostAlike(sentence, new Set(near.flat()));
    if (!twin) continue;
    found.push(...pairs(twin, sentence));
  }
  const told = new Map(found.map((fact) => [`${fact.before} ${fact.after} ${fact.about}`, fact]));
  return [...told.values()].slice(0, MOST);
}

/** Numbers that went and came between two versions of one sentence, paired by what they count. */
function pairs(before: Sentence, after: Sentence): ChangedFact[] {
  const [old, now] = [counted(before), counted(after)];
  const isIn = (one: Counted, others: readonly Counted[]) =>
    others.some((other) => same(one.number, other.number) && one.of === other.of);
  const went = old.filter((one) => !isIn(one, now));
  const came = now.filter((one) => !isIn(one, old));
  // Where what they count is worded anew, only a number that is new as such can have taken another's place.
  const gone = went.filter(({ number }) => !after.numbers.some((other) => same(number, other)));
  const fresh = came.filter(({ number }) => !before.numbers.some((other) => same(number, other)));
  return came.flatMap((one) => {
    const alike = ({ number }: Counted) => number.unit === one.number.unit && number.currency === one.number.currency;
    const [only, ...more] = gone.filter(alike);
    const was =
      went.filter(alike).find(({ of }) => of === one.of) ??
      (fresh.length === 1 && fresh[0] === one && more.length === 0 ? only : undefined);
    return was ? [{ before: was.number.text, after: one.number.text, about: one.of, sentence: after.text }] : [];
  });
}

interface Counted {
  number: NumberFact;
  /** What it counts. */
  of: string;
}

const counted = ({ numbers, text }: Sentence): Counted[] =>
  numbers.map((number) => ({ number, of: about(number, text) }));

function readAll(paragraphs: readonly string[], lang: string): Sentence[] {
  return firstParagraphs(paragraphs, MAX_SUMMARIZED).flatMap((paragraph) =>
    sentences(paragraph, lang).map(({ start, end }) => {
      const text = beginning(paragraph.slice(start, end), MAX_SENTENCE);
      const content = terms(text).filter(({ kind }) => kind === 'content');
      return {
        text,
        keys: new Set(content.map(({ key }) => key)),
        numbers: numberFacts(text, lang, dateFacts(text, lang)),
      };
    }),
  );
}

function mostAlike(sentence: Sentence, others: Iterable<Sentence>): Sentence | null {
  let best: Sentence | null = null;
  let most = SAME;
  for (const other of others) {
    const shared = [...sentence.keys].filter((key) => other.keys.has(key)).length;
    const alike = (2 * shared) / (sentence.keys.size + other.keys.size || 1);
    if (alike >= most) [best, most] = [other, alike];
  }
  return best;
}

/** What a number counts: the next content word behind it in its clause, or the one before it where none follows. */
function about(number: NumberFact, text: string): string {
  const words = (part: string) =>
    terms(part)
      .filter(({ kind }) => kind === 'content')
      .map(({ word }) => word);
  return (
    words(clause(text.slice(number.end, number.end + NEAR)))[0] ??
    words(text.slice(Math.max(0, number.start - NEAR), number.start)).at(-1) ??
    ''
  );
}

const clause = (text: string): string => /^[^.,;:!?]*/.exec(text)?.[0] ?? '';

const same = (a: NumberFact, b: NumberFact): boolean =>
  a.value === b.value && a.unit === b.unit && a.currency === b.currency;
