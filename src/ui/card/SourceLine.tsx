import type { JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';
import { storyTime } from '../text/story-time.ts';

/** "Reuters, via Example Times · 13 July 2016". */
export function SourceLine({ story, now }: { story: Story; now: Date }): JSX.Element {
  const { rich, lang } = useI18n();
  const name = <bdi class="source-name">{displayText(story.source.name)}</bdi>;
  const via = displayText(story.source.via ?? '');
  const time = storyTime(story.published, now, lang);
  return (
    <p class="dotted">
      <span>{via === '' ? name : rich('sourceVia', name, <bdi>{via}</bdi>)}</span>
      {time !== undefined && (
        <time datetime={story.published} title={time.full}>
          {time.short}
        </time>
      )}
    </p>
  );
}
