import { readFileSync } from 'node:fs';

/** A story with the summary a human editor wrote. */
export interface StoryPair {
  id: string;
  split: 'train' | 'dev' | 'test';
  /** The page's own title, from the address; empty when the address has none. */
  headline: string;
  paragraphs: string[];
  summary: string;
}

/**
 * Reads JSON Lines `{id, split, url, body, summary}`. A `headline` field is passed over on purpose: where the same
 * editor wrote headline and summary, it would give the summary away.
 */
export function readStories(file: string, splits?: readonly string[]): StoryPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ split }) => !splits || splits.includes(split))
    .map(({ id, split, url, body, summary }) => ({
      id,
      split,
      headline: titleFromAddress(url),
      paragraphs: body.split('\n').filter((text: string) => text.trim() !== ''),
      summary,
    }));
}

/** The words of the path's part with the most hyphens: "/world/2024/harbour-bridge-closed" → "harbour bridge closed". */
export function titleFromAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/').map((part) => part.replace(/\.\w+$/, '').split('-'));
  const slug = parts.reduce((best, part) => (part.length > best.length ? part : best), ['']);
  return slug.length > 2 ? slug.join(' ') : '';
}
