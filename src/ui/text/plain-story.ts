import type { Story } from '../../core/story.ts';
import { summaryText } from '../../core/summary-text.ts';
import { displayText } from './display-text.ts';
import { webAddress } from './web-address.ts';

/** A story as people paste it into a message: headline, summary, source and address. */
export function plainStory(story: Pick<Story, 'headline' | 'summary' | 'source' | 'url' | 'lang'>): string {
  const { sentences, shape } = story.summary;
  const summary =
    shape === 'points'
      ? sentences.map(({ text }) => `• ${displayText(text)}`).join('\n')
      : summaryText(story, displayText);
  const source = [displayText(story.source.name), webAddress(story.url)].filter(Boolean).join(' · ');
  return [displayText(story.headline), summary, source].filter((part) => part !== '').join('\n\n');
}
