import type { Summary, SummarySentence } from '../story.ts';
import { countWords } from '../words.ts';
import { type BodySentence, bodySentences } from './body-sentences.ts';
import { choose } from './combine/choose.ts';
import type { SearchLimits } from './combine/search.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { odds } from './odds/odds.ts';
import { storyTerms } from './odds/terms.ts';
import { offers } from './offers.ts';
import { TRAINED } from './trained-weights.ts';
import { PROSE } from './weights.ts';

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

/** Points stand on lines of their own, so none may lean on the one before it. */
const POINTS = { sentences: 3, alone: true };

/**
 * Summarizes a story in its own words: at most `limit` words by `countWords`, whole sentences in the story's order, each
 * with the spans of the paragraphs it stands in. A text within the limit is kept as it is. The same input always gives
 * the same summary. Throws nothing; a body without a sentence gives no sentences and the note `no-sentence`.
 */
export function summarize(input: SummaryInput, options: SummaryOptions = {}): Summary {
  const limit = options.limit ?? 60;
  const { paragraphs, lang } = input;
  const whole = keptWhole(paragraphs, lang, limit);
  const points = options.form === 'points';
  if (whole && !points) return summary(whole, lang, ['kept-whole']);
  const sentences = bodySentences(paragraphs, lang);
  const chosen = chosenSentences(sentences, input, { ...PROSE, words: limit, ...(points ? POINTS : {}) });
  if (chosen.length > 0) return summary(chosen, lang, []);
  const [first] = sentences;
  if (first) return summary([cut(first, limit, lang)], lang, []);
  return whole ? summary(whole, lang, ['kept-whole']) : summary([], lang, ['no-sentence']);
}

function chosenSentences(sentences: BodySentence[], input: SummaryInput, limits: SearchLimits): SummarySentence[] {
  const story = storyTerms(sentences, input.headline, isEnglish(input.lang));
  const own = odds(story, TRAINED);
  const chosen = choose(story, offers(sentences, story, own, limits.words), own, limits, TRAINED.rank);
  return chosen.map(({ text, evidence }) => ({ text, evidence }));
}

/** Rules that know English words are for English only. */
function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** The first sentence, cut at a clause, when no whole sentence fits. */
function cut(sentence: BodySentence, limit: number, lang: string): SummarySentence {
  const { paragraph, start } = sentence;
  const kept = cutLongSentence(sentence.text, limit, lang);
  const text = `${sentence.text.slice(0, kept).trimEnd()}…`;
  return { text, evidence: [{ paragraph, start, end: start + kept }] };
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
