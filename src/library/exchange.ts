import { formatCards, toCard } from '../core/formats/card.ts';
import { formatCsv } from '../core/formats/csv.ts';
import { formatJsonLines, parseJsonLines } from '../core/formats/json.ts';
import { formatMarkdown } from '../core/formats/markdown.ts';
import type { Story } from '../core/story.ts';
import { saveStory, storiesSince, storyById } from '../storage/library.ts';

/** What the library can be exported as. Only JSON Lines holds everything, and is read back. */
export const FORMATS = [
  { name: 'JSON Lines', file: 'sixty.jsonl', type: 'application/jsonl', format: formatJsonLines },
  {
    name: 'Markdown',
    file: 'sixty.md',
    type: 'text/markdown',
    format: (stories: readonly Story[]) => stories.map((story) => formatMarkdown(story)).join('\n'),
  },
  { name: 'CSV', file: 'sixty.csv', type: 'text/csv', format: formatCsv },
  {
    name: 'Card',
    file: 'sixty.txt',
    type: 'text/plain',
    format: (stories: readonly Story[]) => formatCards(stories.map(toCard)),
  },
] as const;

/** Every story, with its body, newest first. */
export async function allStories(): Promise<Story[]> {
  const stories: Story[] = [];
  for (const { id } of await storiesSince('')) {
    const story = await storyById(id);
    if (story) stories.push(story);
  }
  return stories;
}

/**
 * Saves the stories of a JSON Lines file. A story that is there already stays as it is, so importing twice changes nothing.
 * @returns how many lines were stories, and how many were not
 */
export async function importStories(text: string): Promise<{ stories: number; damaged: number }> {
  const { stories, problems } = parseJsonLines(text);
  for (const story of stories) await saveStory(story);
  return { stories: stories.length, damaged: problems.length };
}
