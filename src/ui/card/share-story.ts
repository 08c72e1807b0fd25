import type { Story } from '../../core/story.ts';
import { plainStory } from '../text/plain-story.ts';

/** Hands the story to another program. A reader who changes their mind is no error, and of any other the browser has told them. */
export function shareStory(story: Story): void {
  navigator.share({ title: story.headline, text: plainStory(story) }).catch(() => undefined);
}
