import { datelineLength } from '../dateline/dateline.ts';
import { isOrder } from '../ground/orders.ts';
import { beginning, MAX_SENTENCE } from '../limits.ts';
import { endsSentence } from '../sentences/sentence-end.ts';
import type { TextSpan } from '../sentences/sentences.ts';
import { countWords } from '../words.ts';
import { askedAndAnswered, type Part } from './asked-and-answered.ts';
import { clean } from './shorten/clean/clean.ts';
import { finish, keptSpans } from './shorten/finish.ts';
import type { Cut } from './shorten/variant.ts';
import { type SpokenPart, spokenParts, withMarks } from './spoken-parts.ts';

/** A sentence of the body as it would be printed whole: without dateline, credit and connective. */
export interface BodySentence {
  /** Index of its paragraph. */
  paragraph: number;
  /** Where it stands there before cleaning, and what is left of it after: UTF-16, `end` exclusive. */
  span: TextSpan;
  kept: TextSpan[];
  /** Whether nothing of the text stands between it and the sentence before it: what was left out may be what it leans on. */
  follows: boolean;
  /** What was cleaned away. */
  cuts: readonly Cut[];
  /** The quotation marks that it needs where it is a part of a longer quotation; empty otherwise. */
  marks: SpokenPart['marks'];
  text: string;
  words: number;
}

/** The marks of an answer, which is somebody's words. */
const SPOKEN = { open: '“', close: '”' };
const QUOTES = /["“”„«»「」]/;

/** Without a full stop a line of fewer words is taken for a subhead, a label or a list's item. */
const LEAST_WORDS_UNSTOPPED = 10;

/**
 * Every sentence of the body that may stand in a summary, in order; subheads, rows of tables, credit lines and what is said
 * to a language model are left out, unless nothing else is there: nobody here obeys an order, but it is no news either.
 */
export function bodySentences(paragraphs: readonly string[], lang: string, english: boolean): BodySentence[] {
  const isHeading = headingTest(paragraphs, lang);
  const gathered = (parts: readonly Part[]) =>
    paragraphs.flatMap((text, paragraph) =>
      isHeading(text) || text.includes('\t') || parts[paragraph] === 'asked'
        ? []
        : behindDateline(text, spokenParts(text, lang, english)).flatMap(({ span, marks }) =>
            bodySentence(
              text,
              paragraph,
              withinReach(text, span),
              parts[paragraph] === 'answered' && !QUOTES.test(text.slice(span.start, span.end)) ? SPOKEN : marks,
              lang,
              english,
            ),
          ),
    );
  const told = gathered(askedAndAnswered(paragraphs));
  // Nothing but questions is better than nothing.
  const all = told.length > 0 ? told : gathered([]);
  const stops = ({ span, paragraph }: BodySentence) =>
    endsSentence((paragraphs[paragraph] ?? '').slice(span.start, span.end));
  // Where sentences have their stops, a line without one is a heading, a label or a list's item, however long.
  const least = all.filter(stops).length > all.length / 2 ? Number.POSITIVE_INFINITY : LEAST_WORDS_UNSTOPPED;
  const whole = all.filter(
    (one) =>
      one.span.end - one.span.start < MAX_SENTENCE - 1 && !isOrder(one.text) && (one.words >= least || stops(one)),
  );
  return withNeighbours(whole.length > 0 ? whole : all, paragraphs);
}

/** Says of each sentence whether the one before it is the one before it in the text; subheads between paragraphs are no text. */
function withNeighbours(found: BodySentence[], paragraphs: readonly string[]): BodySentence[] {
  const rest = (at: number, from: number, to?: number) => (paragraphs[at] ?? '').slice(from, to).trim();
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    one.follows =
      before?.paragraph === one.paragraph
        ? rest(one.paragraph, before.span.end, one.span.start) === ''
        : before !== undefined &&
          rest(before.paragraph, before.span.end) === '' &&
          rest(one.paragraph, 0, one.span.start) === '';
  }
  return found;
}

/** Share of paragraphs that end in a stop, from which on a short one without is a heading, whatever stops are in it. */
const STOPPED = 0.6;
const HEADING_WORDS = 15;
const HEADING_LETTERS = 140;

function headingTest(paragraphs: readonly string[], lang: string): (text: string) => boolean {
  const stops = (text: string) => endsSentence(text.trimEnd());
  if (paragraphs.filter(stops).length <= paragraphs.length * STOPPED) return () => false;
  return (text) =>
    text.length < HEADING_LETTERS && !stops(text) && !/[:：]\s*$/.test(text) && countWords(text, lang) <= HEADING_WORDS;
}

/** "MADRID, 18 nov. (EFE).- El puerto": the stops of a dateline end no sentence. */
function behindDateline(text: string, parts: SpokenPart[]): SpokenPart[] {
  const end = parts.length > 1 ? datelineLength(text) : 0;
  if ((parts[0]?.span.end ?? end) >= end) return parts;
  return parts.flatMap(({ span, marks }) =>
    span.end > end ? [{ span: { start: Math.max(span.start, end), end: span.end }, marks }] : [],
  );
}

/** A gigantic run of text without a stop, cut where no pair of surrogates is parted. */
function withinReach(text: string, { start, end }: TextSpan): TextSpan {
  return {
    start,
    end: end - start <= MAX_SENTENCE ? end : start + beginning(text.slice(start, end), MAX_SENTENCE).length,
  };
}

function bodySentence(
  paragraphText: string,
  paragraph: number,
  span: TextSpan,
  marks: SpokenPart['marks'],
  lang: string,
  english: boolean,
): BodySentence[] {
  const cuts = clean(paragraphText, span, english);
  if (!cuts) return [];
  const kept = keptSpans(paragraphText, span, cuts);
  const text = withMarks(finish(paragraphText, kept), marks);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return [{ paragraph, span, kept, cuts, marks, text, words: countWords(text, lang), follows: false }];
}
