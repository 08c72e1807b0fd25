import type { Article } from '../core/story.ts';

/**
 * Tells one version of a story from another: headline and body, and nothing that changes by itself. The browser's own SHA-256, as in a
 * worker that was just started the core's would take longer over a body than the saving.
 */
export async function storyDigest({ headline, paragraphs }: Pick<Article, 'headline' | 'paragraphs'>): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode([headline, ...paragraphs].join('\n')));
  return Array.from(new Uint8Array(bytes, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
