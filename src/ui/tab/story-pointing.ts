import { passagesOf } from '../../core/passages/passage.ts';
import type { Story } from '../../core/story.ts';
import { askWorker } from '../../messages/send.ts';
import type { CardActions } from '../card/card-actions.ts';
import { createPointing } from '../card/pointing.ts';

/**
 * Pointing at the sentences of a saved story, from a page of ours that is about no tab: they light up in a tab that shows the
 * story's page, if there is one; otherwise the link to the passage leads there.
 */
export function storyPointing(story: Story): NonNullable<CardActions['point']> {
  return createPointing((index, chosen) => {
    const sentence = index === null ? undefined : story.summary.sentences[index];
    const passages = sentence ? passagesOf(story, sentence) : [];
    if (sentence && passages.length === 0) return 'elsewhere';
    return askWorker('story/point', { id: story.id, passages, scroll: chosen }).catch(() => 'elsewhere' as const);
  });
}
