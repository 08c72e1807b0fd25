import { datelineLength } from '../dateline/dateline.ts';
import { beginning, firstParagraphs, MAX_PARAGRAPHS, MAX_PROPERTY, MAX_SENTENCE, MAX_SUMMARIZED } from '../limits.ts';
import type { Summary, SummarySentence } from '../story.ts';
import { countWords } from '../words.ts';
import { type BodySentence, bodySentences } from './body-sentences.ts';
import { choose } from './combine/choose.ts';
import { restore } from './combine/restore.ts';
import type { SearchLimits } from './combine/search.ts';
import { tie } from './combine/tie.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { pairOdds, termOdds } from './odds/odds.ts';
import { storyTerms } from './odds/read-terms.ts';
import { offers } from './offers.ts';
import { readersOdds } from './readers/readers-odds.ts';
import { introduce } from './reference/introduce.ts';
import { known } from './reference/known.ts';
import { isEnglish } from './shorten/language.ts';
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

/** So much of a body is looked at to tell whether it is English, where its language is not known. */
export const LANGUAGE_SAMPLE = 600;
/** A longer sentence leaves no room for another fact. */
const SENTENCE = 40;
/** A longer point leaves no room for two others. */
const POINT = 30;
/** Points stand on lines of their own, so none may lean on the one before it. */
const POINTS = { sentences: 3, alone: true };

/**
 * Summarizes a story in its own words: at most `limit` words by `countWords`, whole sentences in the story's order, each
 * with the spans of the paragraphs it stands in. A text within the limit is kept as it is. The same input always gives
 * the same summary. Throws nothing; a body without a sentence gives no sentences and the note `no-sentence`.
 */
export function summarize(given: SummaryInput, options: SummaryOptions = {}): Summary {
  const limit = options.limit ?? 60;
  const input = withinReach(given);
  const { paragraphs, lang } = input;
  const whole = keptWhole(paragraphs, lang, limit);
  const points = options.form === 'points';
  if (whole && !points) return summary(whole, lang, ['kept-whole']);
  const english = isEnglish(paragraphs.join('\n').slice(0, LANGUAGE_SAMPLE), lang);
  const sentences = bodySentences(paragraphs, lang, english);
  const chosen = chosenSentences(sentences, input, english, { ...PROSE, words: limit, ...(points ? POINTS : {}) });
  if (chosen.length > 0) return summary(chosen, lang, []);
  const [first] = sentences;
  const part = first && cut(first, input, limit);
  if (part) return summary([part], lang, []);
  return whole ? summary(whole, lang, ['kept-whole']) : summary([], lang, ['no-sentence']);
}

/** The news of a story stands at its beginning; a gigantic text is read so far. Offsets stay those of the whole text. */
function withinReach(input: SummaryInput): SummaryInput {
  const paragraphs = firstParagraphs(input.paragraphs.slice(0, MAX_PARAGRAPHS), MAX_SUMMARIZED);
  return { ...input, headline: beginning(input.headline, MAX_PROPERTY), paragraphs };
}

function chosenSentences(
  sentences: BodySentence[],
  { headline, paragraphs, lang }: SummaryInput,
  english: boolean,
  limits: SearchLimits,
): SummarySentence[] {
  const story = storyTerms(sentences, headline, english);
  const ofWords = termOdds(story, TRAINED.term);
  const knows = known(story, sentences, paragraphs);
  const from = { paragraphs, lang, sentences, odds: ofWords, ...knows };
  const offered = offers(from, limits.words, Math.min(limits.alone ? POINT : SENTENCE, limits.words));
  // Of pairs only those that may be printed are of interest.
  const printable = offered.flatMap((offer) => offer.map(({ pairs }) => pairs));
  const own = { ...ofWords, pair: pairOdds(story, ofWords.logits, TRAINED.pair, printable) };
  const readers = readersOdds(story, ofWords, sentences, offered, TRAINED);
  const chosen = restore(choose(story, offered, own, readers, limits, TRAINED), offered, limits.words);
  const tied = english && !limits.alone ? tie(chosen, sentences, paragraphs, limits.words) : chosen;
  return introduce(tied, knows.people, paragraphs, limits.words, lang).map(({ text, evidence }) => ({
    text,
    evidence,
  }));
}

/** The first sentence, cut at a clause, when no whole sentence fits; undefined where it has no place to cut. */
function cut(sentence: BodySentence, { paragraphs, lang }: SummaryInput, limit: number): SummarySentence | undefined {
  const { paragraph, kept, span } = sentence;
  const start = kept[0]?.start ?? span.start;
  const long = (paragraphs[paragraph] ?? '').slice(start, span.end);
  const shown = long.slice(0, cutLongSentence(long, limit, lang)).trimEnd();
  if (shown === '') return undefined;
  return { text: `${shown}…`, evidence: [{ paragraph, start, end: start + shown.length }] };
}

/** The text itself, a paragraph a sentence, when it is within the limit. */
function keptWhole(paragraphs: readonly string[], lang: string, limit: number): SummarySentence[] | null {
  let words = 0;
  let length = 0;
  for (const text of paragraphs) {
    length += text.length;
    // Sixty words of a thousand letters each are no text to be kept whole.
    if (length > MAX_SENTENCE) return null;
    words += countWords(text, lang);
    if (words > limit) return null;
  }
  const sentences = paragraphs.map((text, paragraph) => {
    // Whence it was sent is no word of it.
    const from = paragraph === 0 ? datelineLength(text) : 0;
    const start = text.length - text.slice(from).trimStart().length;
    return { text: text.slice(start).trimEnd(), evidence: [{ paragraph, start, end: text.trimEnd().length }] };
  });
  const shown = sentences.filter(({ text }) => text !== '');
  return shown.length > 0 ? shown : null;
}

function summary(sentences: SummarySentence[], lang: string, notes: Summary['notes']): Summary {
  const words = sentences.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  return { sentences, words, writer: 'on-device', notes };
}
