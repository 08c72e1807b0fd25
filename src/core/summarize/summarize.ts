import type { Span, Summary, SummarySentence } from '../story.ts';
import { countWords } from '../words.ts';
import { bodySentences } from './body-sentences.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { leadFill } from './lead.ts';

/** What a summary is made of: the parts of an article that tell the story. */
export interface SummaryInput {
  headline: string;
  paragraphs: readonly string[];
  /** BCP 47; "und" when unknown. */
  lang: string;
  standfirst?: string;
}

export interface SummaryOptions {
  /** Most words in all sentences together; 60 when not given. */
  limit?: 60 | 30;
  /** `points` gives up to three sentences that stand on their own. */
  form?: 'prose' | 'points';
}

/** The most points in a summary of points. */
const POINTS = 3;

/**
 * Summarizes a story in its own words: at most `limit` words by `countWords`, whole sentences in the story's order, each
 * with the spans of the paragraphs it stands in. A text within the limit is kept as it is. The same input always gives
 * the same summary. Throws nothing; a body without a sentence gives no sentences and the note `no-sentence`.
 */
export function summarize(input: SummaryInput, options: SummaryOptions = {}): Summary {
  const limit = options.limit ?? 60;
  const { paragraphs, lang } = input;
  const whole = keptWhole(paragraphs, lang, limit);
  if (whole && options.form !== 'points') return summary(whole, lang, ['kept-whole']);
  const sentences = bodySentences(paragraphs, lang);
  const chosen = leadFill(sentences, limit).slice(0, options.form === 'points' ? POINTS : undefined);
  if (chosen.length > 0) {
    return summary(
      chosen.map(({ text, ...span }) => ({ text, evidence: [spanOf(span)] })),
      lang,
      [],
    );
  }
  const [first] = sentences;
  if (!first) return whole ? summary(whole, lang, ['kept-whole']) : summary([], lang, ['no-sentence']);
  const kept = cutLongSentence(first.text, limit, lang);
  const text = `${first.text.slice(0, kept).trimEnd()}…`;
  return summary([{ text, evidence: [{ ...spanOf(first), end: first.start + kept }] }], lang, []);
}

function spanOf({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

/** The text itself, a paragraph a sentence, when it is within the limit. */
function keptWhole(paragraphs: readonly string[], lang: string, limit: number): SummarySentence[] | null {
  let words = 0;
  for (const text of paragraphs) {
    words += countWords(text, lang);
    if (words > limit) return null;
  }
  const sentences = paragraphs.map((text, paragraph) => ({
    text: text.trim(),
    evidence: [{ paragraph, start: text.length - text.trimStart().length, end: text.trimEnd().length }],
  }));
  const shown = sentences.filter(({ text }) => text !== '');
  return shown.length > 0 ? shown : null;
}

function summary(sentences: SummarySentence[], lang: string, notes: Summary['notes']): Summary {
  const words = sentences.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  return { sentences, words, writer: 'on-device', notes };
}
