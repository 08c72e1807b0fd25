import type { Story } from '../story.ts';
import { summaryText } from '../summary-text.ts';
import { escapeField, unescapeField } from './card-escape.ts';

/**
 * The card text form: `headline |||| summary |||| source |||| url |||| body`, with line breaks and white space as people
 * write it by hand. Records follow one another in a file; a record ends where the line that holds the next headline begins.
 */
export interface Card {
  headline: string;
  summary: string;
  source: string;
  url: string;
  /** Paragraphs on lines of their own. */
  body: string;
}

/** The five fields in the order of the file. */
export const CARD_FIELDS = ['headline', 'summary', 'source', 'url', 'body'] as const;

/** What a story looks like as a card: the summary's sentences in one paragraph, the body's paragraphs on lines. */
export function toCard(story: Pick<Story, 'headline' | 'summary' | 'lang' | 'source' | 'url' | 'paragraphs'>): Card {
  return {
    headline: story.headline,
    summary: summaryText(story),
    source: story.source.name,
    url: story.url,
    body: story.paragraphs.join('\n'),
  };
}

/** One record, ending in a line break. `parseCards(formatCard(x)).cards` is `[x]` for every x. */
export function formatCard(card: Card): string {
  const headline = escapeField(card.headline, 'one-line');
  const [summary, source, url, body] = [card.summary, card.source, card.url, card.body].map((field) =>
    escapeField(field, 'lines'),
  );
  return `${headline} ||||\n ${summary} ||||\n ${source} ||||\n ${url}||||\n${body}\n`;
}

/** Several records, parted by an empty line. */
export function formatCards(cards: readonly Card[]): string {
  return cards.map(formatCard).join('\n');
}

/** A raw field of a file as its value. */
export function readField(raw: string): string {
  return unescapeField(raw.trim());
}
