import type { Story } from '../core/story.ts';
import { storyDigest } from './digest.ts';
import { digestStory, enterStories } from './enter-story.ts';
import { joined } from './joined.ts';
import { joinedSent } from './lasting.ts';
import type { StoryHead } from './library-schema.ts';
import { changeStories } from './library-transaction.ts';

/**
 * Puts another summary in place of a saved story's, as long as it is still the same text. What was sent is put on record in
 * any case.
 * @returns the story as it is in the library now; as it was given when it is not in there
 */
export async function rewriteStory(story: Story): Promise<Story> {
  const digested = digestStory(story);
  const digest = await storyDigest(story);
  return changeStories(async (transaction) => {
    const heads = transaction.objectStore('heads');
    const [kept, body, entry] = await Promise.all([
      heads.get(story.id),
      transaction.objectStore('bodies').get(story.id),
      transaction.objectStore('entries').index('id').get(story.id),
    ]);
    if (!kept || !body) return story;
    const isNews = kept.digest === digest && JSON.stringify(story.summary) !== JSON.stringify(kept.summary);
    const current: StoryHead = {
      ...kept,
      summary: isNews ? story.summary : kept.summary,
      ...joinedSent(kept.sent, story.sent),
    };
    void heads.put(current);
    if (isNews && entry) await enterStories(transaction, [{ story: current, digested, marks: entry, before: entry }]);
    return joined(current, body);
  });
}
