import type { JSX } from 'preact';
import type { StoryHead } from '../storage/library-schema.ts';
import { IconButton } from '../ui/card/IconButton.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { RemoveIcon } from '../ui/icons/icons.tsx';
import { directionOf } from '../ui/text/direction.ts';
import { displayText } from '../ui/text/display-text.ts';
import { gapBetweenSentences } from '../ui/text/sentence-gap.ts';
import { storyTime } from '../ui/text/story-time.ts';
import { webAddress } from '../ui/text/web-address.ts';
import { deleteStory } from './shelf.ts';

export function StoryRow({ story }: { story: StoryHead }): JSX.Element {
  const { t, lang } = useI18n();
  const address = webAddress(story.url);
  const headline = displayText(story.headline);
  const time = storyTime(story.published || story.savedAt, new Date(), lang);
  const words = { lang: story.lang, dir: directionOf(story.lang) };
  return (
    <li class="story">
      <p class="quiet-text">
        <bdi>{displayText(story.source.name)}</bdi>
        {time && <time title={time.full}> · {time.short}</time>}
      </p>
      <h2 {...words}>
        {address === undefined ? (
          headline
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {headline}
          </a>
        )}
      </h2>
      <p {...words}>
        {displayText(story.summary.sentences.map(({ text }) => text).join(gapBetweenSentences(story.lang)))}
      </p>
      <IconButton
        name={`${t('deleteStory')}: ${headline}`}
        icon={<RemoveIcon />}
        onPress={() => void deleteStory(story.id)}
      />
    </li>
  );
}
