import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bestPassage } from '../core/search/passage.ts';
import { summaryText } from '../core/summary-text.ts';
import { IconButton } from '../ui/card/IconButton.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { RemoveIcon } from '../ui/icons/icons.tsx';
import { directionOf } from '../ui/text/direction.ts';
import { displayText } from '../ui/text/display-text.ts';
import { storyTime } from '../ui/text/story-time.ts';
import { deleteStory, pinStory } from './handle-story.ts';
import { LitText } from './LitText.tsx';
import { openStory } from './opened.ts';
import { PinIcon } from './PinIcon.tsx';
import type { RowStory } from './row-stories.ts';
import type { Shelf } from './shelf.ts';

interface StoryRowProps {
  story: RowStory;
  /** Numbers of the other sites' copies. */
  others: number[];
  shelf: Shelf;
  place: { index: number; count: number; top: number };
  hasFocus: boolean;
  onFocus: () => void;
  /** Moves the focus to another row. */
  moveTo: (index: number) => void;
}

export function StoryRow({ story, others, shelf, place, hasFocus, onFocus, moveTo }: StoryRowProps): JSX.Element {
  const { t, number, lang } = useI18n();
  const { head, pinned, tags, passage } = story;
  const headline = displayText(head.headline);
  const time = storyTime(head.published || head.savedAt, new Date(), lang);
  const words = { lang: head.lang, dir: directionOf(head.lang) };
  const link = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Moved here by a key, or the row that had it is gone: this one may have been drawn only now. From what is no row, as from
    // the field that is typed into, the focus is not taken.
    const at = document.activeElement;
    const row = at?.closest('.story');
    if (hasFocus && row !== link.current?.closest('.story') && (row || at === document.body)) link.current?.focus();
  }, [hasFocus]);
  const summary = summaryText(head);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: place.index + 1, ArrowUp: place.index - 1, Home: 0, End: place.count - 1 }[event.key];
    if (to === undefined && event.key !== 'Delete') return;
    event.preventDefault();
    if (to !== undefined) moveTo(to);
    else void deleteStory(head.id);
  };
  return (
    <li
      class="story"
      style={{ insetBlockStart: `${place.top}px` }}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      data-pinned={pinned}
      onFocusIn={onFocus}
    >
      <p class="story-line">
        {pinned && (
          <span class="story-pin">
            <PinIcon />
            <span class="unseen">{t('pinned')}</span>
          </span>
        )}
        <bdi class="source-name">
          <LitText text={displayText(head.source.name)} lit={shelf.lit} />
        </bdi>
        {time && <time title={time.full}>{time.short}</time>}
        {others.length > 0 && <span class="also">{t('alsoAt', number(others.length))}</span>}
        {tags.map((tag) => (
          <span key={tag} class="story-tag">
            {displayText(tag)}
          </span>
        ))}
      </p>
      <h2 {...words}>
        <button ref={link} type="button" onClick={() => void openStory(head.id)} onKeyDown={onKeyDown}>
          <LitText text={headline} lit={shelf.lit} />
        </button>
      </h2>
      <p class="story-words" {...words}>
        <LitText text={displayText(passage ?? bestPassage([summary], shelf.lit) ?? summary)} lit={shelf.lit} />
      </p>
      <span class="story-tools">
        <IconButton
          name={`${t(pinned ? 'unpin' : 'pin')}: ${headline}`}
          icon={<PinIcon />}
          onPress={() => void pinStory(head.id, !pinned)}
        />
        <IconButton
          name={`${t('deleteStory')}: ${headline}`}
          icon={<RemoveIcon />}
          onPress={() => void deleteStory(head.id)}
        />
      </span>
    </li>
  );
}
