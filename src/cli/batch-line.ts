import { performance } from 'node:perf_hooks';
import { type Reading, readArticle, readGivenText, withSummary } from '../core/read.ts';
import type { SummaryOptions } from '../core/summarize/summarize.ts';
import { summaryText } from '../core/summary-text.ts';
import type { Line } from './lines.ts';

type Id = string | number | null;

/** Why a line could not be read. */
export type LineErrorCode = 'not-json' | 'not-an-object' | 'no-text-given' | 'too-large' | 'internal';

export interface BatchError {
  id: Id;
  error: { code: LineErrorCode; message: string };
}

/** The answer to one line; milliseconds in `ms`. */
export type BatchAnswer = ReturnType<typeof answer> | BatchError;

/** Reads one line of a batch. Never throws: whatever is wrong with the line is its answer. */
export function readLine({ text, tooLong }: Line, options: SummaryOptions): BatchAnswer {
  if (tooLong) return failed(idIn(text), 'too-large', 'the line is longer than we read');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failed(idIn(text), 'not-json', messageOf(error));
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed(null, 'not-an-object', 'a line must hold a JSON object');
  }
  const fields = input as Record<string, unknown>;
  const id = idOf(fields['id']);
  try {
    return readFields(id, fields, options);
  } catch (error) {
    return failed(id, 'internal', messageOf(error));
  }
}

function readFields(id: Id, fields: Record<string, unknown>, options: SummaryOptions): BatchAnswer {
  const { html, body } = fields;
  const url = textOr(fields['url']);
  const start = performance.now();
  let read: ReturnType<typeof readArticle>;
  if (typeof html === 'string') read = readArticle(html, url);
  else if (typeof body === 'string') read = readGivenText({ url, headline: textOr(fields['headline']), body });
  else return failed(id, 'no-text-given', 'a line needs "html", or "headline" and "body", as text');
  const extracted = performance.now();
  const reading = withSummary(read, options);
  const summarized = performance.now();
  return answer(id, reading, { extract: round(extracted - start), summarize: round(summarized - extracted) });
}

/** The fields of an answer, in their order. */
function answer(id: Id, { article, verdict, summary }: Reading, ms: { extract: number; summarize: number }) {
  return {
    id,
    verdict: verdict.verdict,
    reasons: verdict.reasons,
    headline: article.headline,
    authors: article.authors,
    published: article.published,
    source: article.source,
    url: article.url,
    lang: article.lang,
    standfirst: article.standfirst ?? '',
    body: article.paragraphs.join('\n'),
    partial: article.partial,
    summary: summaryText({ summary, lang: article.lang }),
    sentences: summary.sentences,
    ms,
  };
}

function failed(id: Id, code: LineErrorCode, message: string): BatchError {
  return { id, error: { code, message } };
}

/** The id of a line that is no JSON, when it stands at the beginning as people write it. */
function idIn(text: string): Id {
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,256}"|-?\d{1,15})/.exec(text)?.[1];
  try {
    return found === undefined ? null : idOf(JSON.parse(found));
  } catch {
    return null;
  }
}

const idOf = (value: unknown): Id => (typeof value === 'string' || typeof value === 'number' ? value : null);
const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
const round = (ms: number): number => Math.round(ms * 1000) / 1000;
