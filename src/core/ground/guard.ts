import { firstParagraphs, MAX_SUMMARIZED } from '../limits.ts';
import type { Doubt, Span, Summary, SummarySentence } from '../story.ts';
import { bodySentences } from '../summarize/body-sentences.ts';
import { isEnglish } from '../summarize/shorten/language.ts';
import { countWords } from '../words.ts';
import type { Alignment } from './align.ts';
import { answerSentences } from './answer-sentences.ts';
import { type BodyIndex, indexBody } from './body-index.ts';
import type { Mismatch } from './fact.ts';
import { groundSentence } from './ground.ts';
import { isOrder } from './orders.ts';

/** What a writer wrote from. */
export interface GuardedText {
  headline: string;
  paragraphs: readonly string[];
  lang: string;
}

export interface GuardOptions {
  writer: string;
  limit?: 60 | 30;
}

/** Below this a sentence has too little of the body to be kept in the writer's words. */
const KEPT = 0.45;
/** Below this it is not even said which sentence of the body it was made of. */
const REPLACED = 0.2;
/** A sentence is made of the body sentences that gave at least this share of its words. */
const SOURCE_SHARE = 0.25;
/** How much of the text is looked at to tell its language. */
const SAMPLE = 4000;
const MARKUP = /<[a-z/!][^>]{0,400}>|\]\(|\b(?:https?:\/\/|www\.)\S/i;

/**
 * The guard: whatever a writer returns is data. Its sentences are held to the limit and against the body one by one. A
 * number, date, name or quotation that neither body nor headline has, and a sentence about something else, is replaced by
 * the nearest sentence of the body, or left out; a lost "not" or "may" is noted with the sentence. When none of the
 * writer's own sentences is left, `fallback` stands. Never throws; the result never has more words than the limit.
 */
export function guard(answer: string, text: GuardedText, fallback: Summary, options: GuardOptions): Summary {
  const { lang } = text;
  const paragraphs = firstParagraphs(text.paragraphs, MAX_SUMMARIZED);
  const limit = options.limit ?? 60;
  const written = answerSentences(answer, lang);
  const body = indexBody([...paragraphs, text.headline], lang);
  const sources = bodySentences(paragraphs, lang, isEnglish(paragraphs.join('\n').slice(0, SAMPLE), lang));
  const sentences: SummarySentence[] = [];
  let words = 0;
  let kept = 0;
  for (const sentence of written) {
    const { result, support } = groundSentence(sentence, body);
    const evidence = evidenceOf(support.alignment, body, paragraphs.length);
    const stands =
      result.score >= KEPT && evidence.length > 0 && !result.mismatches.some(isInvented) && isPlain(sentence);
    const next = stands
      ? { text: sentence, evidence, ...doubtsOf(result.mismatches) }
      : result.score >= REPLACED && nearest(evidence[0], sources);
    if (!next || sentences.some((known) => known.text === next.text)) continue;
    const length = countWords(next.text, lang);
    if (words + length > limit) continue;
    sentences.push(next);
    words += length;
    if (stands) kept++;
  }
  const verdict = { kept, of: written.length };
  if (kept === 0) return { ...fallback, notes: [...new Set([...fallback.notes, 'guarded' as const])], guard: verdict };
  return { sentences, words, writer: options.writer, notes: kept < written.length ? ['guarded'] : [], guard: verdict };
}

const isInvented = (mismatch: Mismatch): boolean => mismatch.how === 'not-in-body';
const isPlain = (sentence: string): boolean => !isOrder(sentence) && !MARKUP.test(sentence);

function doubtsOf(mismatches: readonly Mismatch[]): { doubts?: Doubt[] } {
  const doubts = mismatches
    .filter((mismatch) => !isInvented(mismatch))
    .map(({ kind, text, how }) => ({ kind, text, how }) as Doubt);
  return doubts.length > 0 ? { doubts } : {};
}

/** The sentences of the body that gave the words, most first; the headline (paragraph `headline`) is no evidence. */
function evidenceOf({ places }: Alignment, body: BodyIndex, headline: number): Span[] {
  const given = new Map<number, number>();
  for (const place of places) {
    const at = body.sentenceOf[place];
    if (at !== undefined) given.set(at, (given.get(at) ?? 0) + 1);
  }
  return [...given]
    .filter(([, count]) => count >= places.length * SOURCE_SHARE)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([at]) => body.sentences[at]?.span ?? [])
    .filter((span) => span.paragraph !== headline);
}

/** The body's own sentence at a place, as it would be printed. */
function nearest(at: Span | undefined, sources: ReturnType<typeof bodySentences>): SummarySentence | null {
  const source = sources.find(
    ({ paragraph, span }) => at && paragraph === at.paragraph && span.start < at.end && at.start < span.end,
  );
  if (!source || isOrder(source.text)) return null;
  const { paragraph } = source;
  return { text: source.text, evidence: source.kept.map(({ start, end }) => ({ paragraph, start, end })) };
}
