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
const MOST = 10;

/**
 * Which numbers changed between two bodies of one story: sentences that tell the same are held against each other, and a
 * number that went is paired with one that came where they count the same thing. At most ten, in the order of the new body.
 */
export function changedFacts(before: readonly string[], after: readonly string[], lang: string): ChangedFact[] {
  const [old, now] = [readAll(before, lang), readAll(after, lang)];
  const stillSaid = new Set(now.map(({ text }) => text));
  const known = new Set(old.map(({ text }) => text));
  const gone = old.filter(({ text }) => !stillSaid.has(text));
  const found: ChangedFact[] = [];
  for (const sentence of now.filter(({ text }) => !known.has(text))) {
    const twin = mostAlike(sentence, gone);
    if (!twin) continue;
    found.push(...pairs(twin, sentence));
  }
  const told = new Map(found.map((fact) => [`${fact.before} ${fact.after} ${fact.about}`, fact]));
  return [...told.values()].slice(0, MOST);
}

/** Numbers that went and came between two versions of one sentence, paired by what they count. */
function pairs(before: Sentence, after: Sentence): ChangedFact[] {
  const went = before.numbers.filter((each) => !after.numbers.some((other) => same(each, other)));
  const came = after.numbers.filter((each) => !before.numbers.some((other) => same(each, other)));
  return came.flatMap((number) => {
    const counts = about(number, after.text);
    const alike = went.filter((each) => each.unit === number.unit && each.currency === number.currency);
    const was =
      alike.find((each) => about(each, before.text) === counts) ??
      (came.length === 1 && alike.length === 1 ? alike[0] : undefined);
    return was ? [{ before: was.text, after: number.text, about: counts, sentence: after.text }] : [];
  });
}

function readAll(paragraphs: readonly string[], lang: string): Sentence[] {
  return paragraphs.flatMap((paragraph) =>
    sentences(paragraph, lang).map(({ start, end }) => {
      const text = paragraph.slice(start, end);
      const content = terms(text).filter(({ kind }) => kind === 'content');
      return {
        text,
        keys: new Set(content.map(({ key }) => key)),
        numbers: numberFacts(text, lang, dateFacts(text, lang)),
      };
    }),
  );
}

function mostAlike(sentence: Sentence, others: readonly Sentence[]): Sentence | null {
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
  return words(clause(text.slice(number.end)))[0] ?? words(text.slice(0, number.start)).at(-1) ?? '';
}

const clause = (text: string): string => /^[^.,;:!?]*/.exec(text)?.[0] ?? '';

const same = (a: NumberFact, b: NumberFact): boolean =>
  a.value === b.value && a.unit === b.unit && a.currency === b.currency;
