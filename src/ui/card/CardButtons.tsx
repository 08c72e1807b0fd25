import type { JSX } from 'preact';
import { formatCard, toCard } from '../../core/formats/card.ts';
import { formatMarkdown } from '../../core/formats/markdown.ts';
import type { Story } from '../../core/story.ts';
import { shapeOf } from '../../core/summarize/shape.ts';
import { useI18n } from '../i18n/i18n.ts';
import { CardIcon, CopyIcon, MarkdownIcon, RemoveIcon, ShareIcon } from '../icons/icons.tsx';
import { plainStory } from '../text/plain-story.ts';
import { webAddress } from '../text/web-address.ts';
import { CopyButton } from './CopyButton.tsx';
import type { CardActions } from './card-actions.ts';
import { IconButton } from './IconButton.tsx';
import { ReadAt } from './ReadAt.tsx';
import { ShapeSwitch } from './ShapeSwitch.tsx';

interface CardButtonsProps {
  story: Story;
  actions: CardActions;
  /** False where the library does not have it, so that it cannot be taken out. */
  kept?: boolean;
}

/** From the button in whose place it comes. One function, so that it is called only when the button comes. */
const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** The way to the original, then what can be done with the story. */
export function CardButtons({ story, actions, kept = true }: CardButtonsProps): JSX.Element | null {
  const { t } = useI18n();
  const address = webAddress(story.url);
  const { copy, share, restore, shape } = actions;
  const remove = kept ? actions.remove : undefined;
  if (!(address ?? copy ?? share ?? remove ?? restore ?? shape)) return null;
  return (
    <div class="buttons">
      {address && <ReadAt address={address} source={story.source.name} />}
      <span class="tools">
        {shape && <ShapeSwitch current={shapeOf(story.summary)} choose={shape} />}
        <span class="tools-gap" />
        {copy && (
          <>
            <CopyButton name={t('copyText')} icon={<CopyIcon />} text={() => plainStory(story)} copy={copy} />
            <CopyButton
              name={t('copyMarkdown')}
              icon={<MarkdownIcon />}
              text={() => formatMarkdown(story)}
              copy={copy}
            />
            <CopyButton name={t('copyCard')} icon={<CardIcon />} text={() => formatCard(toCard(story))} copy={copy} />
          </>
        )}
        {share && <IconButton name={t('share')} icon={<ShareIcon />} onPress={() => share(story)} />}
        {remove && <IconButton name={t('remove')} icon={<RemoveIcon />} onPress={() => remove(story)} />}
        {restore && (
          <button type="button" class="button quiet" ref={takeFocus} onClick={() => restore(story)}>
            <span>{t('undo')}</span>
          </button>
        )}
      </span>
      {restore && (
        <p class="removed" role="status">
          {t('removed')}
        </p>
      )}
    </div>
  );
}
