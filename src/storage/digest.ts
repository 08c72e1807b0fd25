import { sha256 } from '../core/sha256.ts';
import type { Article } from '../core/story.ts';

/** Tells one version of a story from another: headline and body, and nothing that changes by itself. */
export function storyDigest({ headline, paragraphs }: Pick<Article, 'headline' | 'paragraphs'>): string {
  return sha256([headline, ...paragraphs].join('\n')).slice(0, 32);
}
