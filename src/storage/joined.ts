import type { Story } from '../core/story.ts';
import type { StoryHead } from './library-schema.ts';

/** Head and body as one record. */
export function joined({ digest: _, ...head }: StoryHead, paragraphs: string[]): Story {
  return { ...head, paragraphs };
}
