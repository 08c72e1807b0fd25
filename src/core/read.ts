import { judge } from './detect/judge.ts';
import { extract } from './extract/extract.ts';
import { ground } from './ground/ground.ts';
import { loneText } from './lone-text.ts';
import { type Article, type Sent, STORY_SCHEMA, type Story, type Summary, type Verdict } from './story.ts';
import { storyId } from './story-id.ts';
import { withShape } from './summarize/shape.ts';
import { type SummaryOptions, summarize } from './summarize/summarize.ts';
import { textExtraction } from './text-extraction.ts';

/** A page read: what it says, whether it is a story, and what it says in sixty words. */
export interface Reading {
  /** Stable for the canonical address. */
  id: string;
  article: Article;
  verdict: Verdict;
  /** Made whenever there is text, whatever the verdict. */
  summary: Summary;
}

/** The first half of the line: text and verdict. */
export type Read = Pick<Reading, 'article' | 'verdict'>;

/** Text that somebody else took out of a page; paragraphs are parted by line breaks. */
export interface GivenText {
  url: string;
  headline: string;
  body: string;
  /** BCP 47, where it is known. */
  lang?: string;
}

/**
 * The whole line on one page: HTML in, article, verdict and summary out. Pure; never throws on any input.
 *
 * @param html the page, as fetched or as serialized from the live document
 * @param options.url where it was read from
 */
export function readPage(html: string, options: { url: string } & SummaryOptions): Reading {
  return withSummary(readArticle(html, options.url), options);
}

/** The whole line on text already extracted. */
export function readText(text: GivenText, options: SummaryOptions = {}): Reading {
  return withSummary(readGivenText(text), options);
}

/** Text and verdict of a page, for callers that time or show the halves of the line apart. */
export function readArticle(html: string, url: string): Read {
  const lone = loneText(html);
  if (lone !== null) {
    const { article, verdict } = readGivenText({ url, ...lone });
    return { article: { ...article, published: lone.published }, verdict };
  }
  const { article, signals } = extract(html, { url });
  return { article, verdict: judge(article, signals) };
}

/** Text and verdict of text already extracted. */
export function readGivenText(text: GivenText): Read {
  const { article, signals } = textExtraction(text);
  return { article, verdict: judge(article, signals) };
}

/** The second half of the line. */
export function withSummary(read: Read, options: SummaryOptions = {}): Reading {
  const { article } = read;
  const summary = withShape(summarize(article, options), options);
  const short = article.flags.some((flag) => flag.kind === 'already-short');
  if (short && !summary.notes.includes('publisher-short')) summary.notes.push('publisher-short');
  return { id: storyId(article.url), ...read, summary };
}

/**
 * The record of a reading, as it is kept, with the count of the facts that were looked up in the body.
 * @param savedAt ISO 8601 in UTC
 * @param sent what left the device for it
 */
export function toStory(
  { id, article, summary }: Pick<Reading, 'id' | 'article' | 'summary'>,
  savedAt: string,
  sent: Sent[] = [],
): Story {
  return { schema: STORY_SCHEMA, id, ...article, summary: withFacts(summary, article), sent, savedAt };
}

/** The same story told anew from its text, as `withSummary` would tell it: nothing is read or fetched. */
export function toldAnew(story: Story, options: SummaryOptions): Story {
  const { summary } = withSummary({ article: story, verdict: { verdict: 'story', reasons: [] } }, options);
  return { ...story, summary: withFacts(summary, story) };
}

function withFacts(summary: Summary, { paragraphs, lang }: Article): Summary {
  const texts = summary.sentences.map(({ text }) => text);
  const checked = ground(texts, paragraphs, lang).sentences;
  const sentences = summary.sentences.map((sentence, i) => {
    const { facts = 0, mismatches = [] } = checked[i] ?? {};
    // A fact that was not found is no checked one.
    return { ...sentence, facts: facts - mismatches.filter(({ how }) => how === 'not-in-body').length };
  });
  return { ...summary, sentences };
}
