import type { Story } from '../../core/story.ts';
import { plainStory } from '../text/plain-story.ts';

/** Hands the story to another program; a reader who changes their mind is no error. */
export function shareStory(story: Story): void {
  navigator.share({ title: story.headline, text: plainStory(story) }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) console.warn(error);
  });
}
