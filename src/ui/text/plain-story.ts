import type { Story } from '../../core/story.ts';
import { displayText } from './display-text.ts';
import { gapBetweenSentences } from './sentence-gap.ts';
import { webAddress } from './web-address.ts';

/** A story as people paste it into a message: headline, summary, source and address. */
export function plainStory(story: Pick<Story, 'headline' | 'summary' | 'source' | 'url' | 'lang'>): string {
  const { sentences, shape } = story.summary;
  const texts = sentences.map((sentence) => displayText(sentence.text));
  const summary =
    shape === 'points' ? texts.map((text) => `• ${text}`).join('\n') : texts.join(gapBetweenSentences(story.lang));
  const source = [displayText(story.source.name), webAddress(story.url)].filter(Boolean).join(' · ');
  return [displayText(story.headline), summary, source].filter((part) => part !== '').join('\n\n');
}
