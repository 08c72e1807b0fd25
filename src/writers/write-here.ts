import type { Story } from '../core/story.ts';
import { optionsOf, shapeOf } from '../core/summarize/shape.ts';
import type { AiWindow } from './browser-ai.ts';
import { hasBrowserAi, mayHaveFirefoxMl } from './has-own-ai.ts';
import type { WriteOptions } from './writer.ts';

/**
 * Has the browser's own model write a story, in the window that calls and in the shape that the story is told in. Its code is
 * loaded with the first story it is asked for. Rejects with a WriterError.
 */
async function writeHere(story: Story, options: Omit<WriteOptions, 'limit' | 'form'>): Promise<string> {
  const { ownWriter } = await import('./own-ai.ts');
  const { limit = 60, form = 'prose' } = optionsOf(shapeOf(story.summary));
  return ownWriter(window).write(story, { limit, form, ...options });
}

/** How this window has a story written by the browser's own model; undefined where there may be none. */
export function ownAi(window: AiWindow): typeof writeHere | undefined {
  return hasBrowserAi(window) || mayHaveFirefoxMl() ? writeHere : undefined;
}
