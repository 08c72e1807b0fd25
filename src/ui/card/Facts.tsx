import type { JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { writerName } from '../i18n/story-keys.ts';
import { storyTime } from '../text/story-time.ts';

interface FactsProps {
  story: Story;
  from: 'now' | 'library';
  now: Date;
  limit: 60 | 30;
}

/** "58 of 60 words · on this device", and for a stored story since when. */
export function Facts({ story, from, now, limit }: FactsProps): JSX.Element {
  const i18n = useI18n();
  const { words } = story.summary;
  const saved = from === 'library' ? storyTime(story.savedAt, now, i18n.lang) : undefined;
  const count =
    words <= limit ? i18n.t('wordCount', i18n.number(words), i18n.number(limit)) : i18n.plural('words', words);
  return (
    <ul class="facts">
      <li>{count}</li>
      <li>{writerName(story.summary.writer, i18n)}</li>
      {saved !== undefined && <li title={saved.full}>{i18n.t('savedWhen', saved.short)}</li>}
    </ul>
  );
}
