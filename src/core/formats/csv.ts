import type { Story } from '../story.ts';
import { summaryText } from '../summary-text.ts';

const COLUMNS: Record<string, (story: Story) => string> = {
  headline: (story) => story.headline,
  summary: (story) => summaryText(story),
  source: (story) => story.source.name,
  url: (story) => story.url,
  authors: (story) => story.authors.join('; '),
  published: (story) => story.published,
  lang: (story) => story.lang,
  saved: (story) => story.savedAt,
  words: (story) => String(story.summary.words),
  body: (story) => story.paragraphs.join('\n'),
};

/** Stories as a table (RFC 4180: CRLF, quotes doubled), with a first line of column names. */
export function formatCsv(stories: readonly Story[]): string {
  const rows = [Object.keys(COLUMNS), ...stories.map((story) => Object.values(COLUMNS).map((column) => column(story)))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Begins like a formula, also behind white space, in full-width signs, and behind apostrophes, of which the first is then ours. */
export const FORMULA = /^'*(?:[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/**
 * A cell, quoted where it must be. Spreadsheets run a cell that begins like a formula, and a headline comes from a page:
 * such a cell gets an apostrophe in front (OWASP, CSV injection).
 */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
